/* slip: You subtract the largest z in the powers, but not from z of the
 *       right class. Both must be shifted alike. */
/* loses: cost_of_a_label_from_z cost_of_a_label_is_finite_for_large_z
 *        ten_equal_guesses_cost_ln_ten */
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define cross_entropy_of_label right_cross_entropy_of_label
#include "17-cross-entropy/solution.c"
#undef cross_entropy_of_label

double cross_entropy_of_label(const double *z, int t, int n)
{
    double max = z[argmax(z, n)], sum = 0.0;
    for (int m = 0; m < n; m++)
        sum += exp(z[m] - max);
    return log(sum) - z[t];
}
