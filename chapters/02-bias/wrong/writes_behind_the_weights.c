/* slip: You write behind w_with_bias: it holds n + 1 numbers, the
 *       last at place n. The bias goes to place 0, w[k] to place k + 1. */
/* loses: bias_becomes_the_first_weight
 *        bias_and_bias_neuron_give_the_same_sum */
#include "02-bias/bias.h"

#define bias_as_weight right_bias_as_weight
#include "02-bias/solution.c"
#undef bias_as_weight

void bias_as_weight(double *w_with_bias, const double *w, int n,
                    double b)
{
    for (int k = 0; k < n; k++)
        w_with_bias[k] = w[k];
    w_with_bias[n + 1] = b;
}
