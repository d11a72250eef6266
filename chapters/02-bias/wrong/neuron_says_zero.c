/* slip: Your bias neuron says 0, and 0 times the bias is 0. It says
 *       1, so that the bias counts once. */
/* loses: bias_neuron_comes_first_and_says_one
 *        bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define input_with_one right_input_with_one
#include "02-bias/solution.c"
#undef input_with_one

void input_with_one(double *x_with_one, const double *x, int n)
{
    x_with_one[0] = 0.0;
    for (int k = 0; k < n; k++)
        x_with_one[k + 1] = x[k];
}
