/* slip: Your loop runs on, out of the arrays: k may only be 0 to n - 1.
 *       Counting down, k must be an int: a size_t is never below 0. */
/* loses: weighted_sum_multiplies_and_adds
 *        three_neurons_on_the_same_inputs
 *        weight_of_zero_is_no_connection sum_takes_exactly_n_inputs */
#include <stddef.h>

#include "01-neuron/neuron.h"

#define weighted_sum right_weighted_sum
#include "01-neuron/solution.c"
#undef weighted_sum

double weighted_sum(const double *w, const double *x, int n)
{
    double z = 0.0;
    for (size_t k = (size_t)n - 1;; k--) /* k >= 0 is always true */
        z += w[k] * x[k];
    return z;
}
