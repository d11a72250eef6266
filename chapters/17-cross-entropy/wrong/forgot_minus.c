/* slip: The logarithm of a probability is negative, and a cost is not:
 *       the minus before the sum is missing. */
/* loses: cost_is_minus_ln_of_the_right_class
 *        being_sure_and_right_costs_nothing
 *        being_sure_and_wrong_costs_without_bound
 *        soft_labels_share_the_cost ten_equal_guesses_cost_ln_ten */
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define cross_entropy right_cross_entropy
#include "17-cross-entropy/solution.c"
#undef cross_entropy

double cross_entropy(const double *a, const double *y, int n)
{
    double C = 0.0;
    for (int i = 0; i < n; i++)
        if (y[i] != 0.0)
            C += y[i] * log(a[i]);
    return C;
}
