/* slip: You ask for memory in each call and never give it back. Free
 *       both arrays before you return, or do without them. */
/* loses: bias_is_added_once bias_and_bias_neuron_give_the_same_sum */
#include <stdlib.h>

#include "02-bias/bias.h"

#define weighted_sum_with_bias right_weighted_sum_with_bias
#include "02-bias/solution.c"
#undef weighted_sum_with_bias

double weighted_sum_with_bias(const double *w, const double *x, int n,
                              double b)
{
    size_t size = ((size_t)n + 1) * sizeof(double);
    double *weights = malloc(size), *inputs = malloc(size);
    if (weights == NULL || inputs == NULL)
        return 0.0;
    bias_as_weight(weights, w, n, b);
    input_with_one(inputs, x, n);
    return weighted_sum(weights, inputs, n + 1);
}
