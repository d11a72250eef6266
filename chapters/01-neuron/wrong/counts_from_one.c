/* slip: You count the inputs from 1 to n, but C counts from 0: the
 *       first is x[0], and x[n] is not yours any more. */
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
    for (int k = 1; k <= n; k++)
        z += w[k] * x[k];
    return z;
}
