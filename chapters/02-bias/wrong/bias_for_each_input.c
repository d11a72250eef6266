/* slip: You add the bias once for every input. A neuron has one bias:
 *       add it once, after the loop. */
/* loses: bias_is_added_once input_of_zero_gives_the_bias
 *        bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define weighted_sum_with_bias right_weighted_sum_with_bias
#include "02-bias/solution.c"
#undef weighted_sum_with_bias

double weighted_sum_with_bias(const double *w, const double *x, int n,
                              double b)
{
    double z = 0.0;
    for (int k = 0; k < n; k++)
        z += w[k] * x[k] + b;
    return z;
}
