/* slip: Each product replaces the one before it, so only the last is
 *       left. Set the sum to 0 before the loop, and add with +=. */
/* loses: weighted_sum_multiplies_and_adds
 *        three_neurons_on_the_same_inputs
 *        weight_of_zero_is_no_connection sum_takes_exactly_n_inputs */
#include "01-neuron/neuron.h"

#define weighted_sum right_weighted_sum
#include "01-neuron/solution.c"
#undef weighted_sum

double weighted_sum(const double *w, const double *x, int n)
{
    double z = 0.0;
    for (int k = 0; k < n; k++)
        z = w[k] * x[k];
    return z;
}
