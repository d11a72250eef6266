/* slip: You read more inputs than there are: the last is x[n - 1].
 *       Only x_with_one has a place n, and x[k] goes to k + 1. */
/* loses: bias_neuron_comes_first_and_says_one
 *        bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define input_with_one right_input_with_one
#include "02-bias/solution.c"
#undef input_with_one

void input_with_one(double *x_with_one, const double *x, int n)
{
    x_with_one[0] = 1.0;
    for (int k = 0; k <= n; k++)
        x_with_one[k + 1] = x[k];
}
