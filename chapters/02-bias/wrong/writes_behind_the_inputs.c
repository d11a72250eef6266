/* slip: You write behind x_with_one: it holds n + 1 numbers, the
 *       last at place n. The 1 goes to place 0, x[k] to place k + 1. */
/* loses: bias_neuron_comes_first_and_says_one
 *        bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define input_with_one right_input_with_one
#include "02-bias/solution.c"
#undef input_with_one

void input_with_one(double *x_with_one, const double *x, int n)
{
    for (int k = 0; k < n; k++)
        x_with_one[k] = x[k];
    x_with_one[n + 1] = 1.0;
}
