/* slip: You divide 0 by 0. Two gradients without length are equal, so
 *       their difference is 0. */
/* loses: two_zero_gradients_are_equal */
#include "08-gradient-descent/descent.h"

#define relative_difference right_relative_difference
#include "08-gradient-descent/solution.c"
#undef relative_difference

double relative_difference(const double *p, const double *q, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += (p[i] - q[i]) * (p[i] - q[i]);
    return sqrt(sum) / (length(p, n) + length(q, n));
}
