/* slip: You keep a from 0 by a small number. That hides how wrong a
 *       probability of 0 is; skip the parts with y = 0 instead. */
/* loses: being_sure_and_wrong_costs_without_bound */
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define cross_entropy right_cross_entropy
#include "17-cross-entropy/solution.c"
#undef cross_entropy

double cross_entropy(const double *a, const double *y, int n)
{
    double C = 0.0;
    for (int i = 0; i < n; i++)
        C -= y[i] * log(a[i] + 1e-12);
    return C;
}
