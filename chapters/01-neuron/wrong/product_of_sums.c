/* slip: Every weight meets every input: you multiply the sums, or loop
 *       twice. Multiply w[k] by its own x[k], then add the products. */
/* loses: weighted_sum_multiplies_and_adds
 *        three_neurons_on_the_same_inputs
 *        weight_of_zero_is_no_connection sum_takes_exactly_n_inputs */
#include "01-neuron/neuron.h"

#define weighted_sum right_weighted_sum
#include "01-neuron/solution.c"
#undef weighted_sum

double weighted_sum(const double *w, const double *x, int n)
{
    double weights = 0.0, inputs = 0.0;
    for (int k = 0; k < n; k++) {
        weights += w[k];
        inputs += x[k];
    }
    return weights * inputs;
}
