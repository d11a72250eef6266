/* slip: You read more weights than there are: the last is w[n - 1].
 *       Only w_with_bias has a place n, and w[k] goes to k + 1. */
/* loses: bias_becomes_the_first_weight
 *        bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define bias_as_weight right_bias_as_weight
#include "02-bias/solution.c"
#undef bias_as_weight

void bias_as_weight(double *w_with_bias, const double *w, int n,
                    double b)
{
    w_with_bias[0] = b;
    for (int k = 0; k <= n; k++)
        w_with_bias[k + 1] = w[k];
}
