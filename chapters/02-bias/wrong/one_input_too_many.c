/* slip: Your sum reads behind the inputs: w and x hold n numbers
 *       each. Only the arrays with the bias neuron hold n + 1. */
/* loses: bias_is_added_once input_of_zero_gives_the_bias
 *        sum_is_zero_at_the_crossing bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define weighted_sum_with_bias right_weighted_sum_with_bias
#include "02-bias/solution.c"
#undef weighted_sum_with_bias

double weighted_sum_with_bias(const double *w, const double *x, int n,
                              double b)
{
    return weighted_sum(w, x, n + 1) + b;
}
