/* slip: You add (1 - y) ln(1 - a) for each output, as for yes and no.
 *       Here only the right class counts. */
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
        C -= y[i] * log(a[i]) + (1.0 - y[i]) * log(1.0 - a[i]);
    return C;
}
