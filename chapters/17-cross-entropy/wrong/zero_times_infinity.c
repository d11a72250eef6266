/* slip: ln 0 is minus infinity, and 0 times infinity is no number.
 *       Leave the parts with y = 0 out of the sum. */
/* loses: being_sure_and_right_costs_nothing */
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define cross_entropy right_cross_entropy
#include "17-cross-entropy/solution.c"
#undef cross_entropy

double cross_entropy(const double *a, const double *y, int n)
{
    double C = 0.0;
    for (int i = 0; i < n; i++)
        C -= y[i] * log(a[i]);
    return C;
}
