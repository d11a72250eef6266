/* slip: You call weighted_sum from within, and with n = 0 it does not
 *       stop. Where no input is left, return 0 and call no more. */
/* loses: sum_takes_exactly_n_inputs */
#include "01-neuron/neuron.h"

#define weighted_sum right_weighted_sum
#include "01-neuron/solution.c"
#undef weighted_sum

double weighted_sum(const double *w, const double *x, int n)
{
    if (n == 1)
        return w[0] * x[0];
    return weighted_sum(w, x, n - 1) + w[n - 1] * x[n - 1];
}
