/* slip: You put the bias and its 1 at the end. The sum is the same,
 *       but this book puts them first, as column 0. */
/* loses: bias_becomes_the_first_weight
 *        bias_neuron_comes_first_and_says_one */
#include "02-bias/bias.h"

#define bias_as_weight right_bias_as_weight
#define input_with_one right_input_with_one
#include "02-bias/solution.c"
#undef bias_as_weight
#undef input_with_one

void bias_as_weight(double *w_with_bias, const double *w, int n,
                    double b)
{
    for (int k = 0; k < n; k++)
        w_with_bias[k] = w[k];
    w_with_bias[n] = b;
}

void input_with_one(double *x_with_one, const double *x, int n)
{
    for (int k = 0; k < n; k++)
        x_with_one[k] = x[k];
    x_with_one[n] = 1.0;
}
