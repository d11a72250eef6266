/* slip: You make too little room for the bias neuron: n + 1 numbers
 *       are needed, in malloc each of sizeof(double) bytes. */
/* loses: bias_is_added_once bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define weighted_sum_with_bias right_weighted_sum_with_bias
#include "02-bias/solution.c"
#undef weighted_sum_with_bias

double weighted_sum_with_bias(const double *w, const double *x, int n,
                              double b)
{
    double weights[n], inputs[n + 1];
    bias_as_weight(weights, w, n, b);
    input_with_one(inputs, x, n);
    return weighted_sum(weights, inputs, n + 1);
}
