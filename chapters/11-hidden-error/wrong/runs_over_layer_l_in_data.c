/* slip: You go through as many neurons as layer l has. The sum runs
 *       over the layer after, which may have fewer or more: i is
 *       less than W.rows of layer l + 1. */
/* loses: hidden_slopes_of_the_hand_example
 *        hidden_slope_runs_over_the_layer_after */
#include "11-hidden-error/hidden_error.h"

#define dC_da_hidden right_dC_da_hidden
#include "11-hidden-error/solution.c"
#undef dC_da_hidden

double dC_da_hidden(const Network *network, const Pass *pass,
                    const double *dC_da_after, int l, int j)
{
    const Layer *after = &network->layer[l + 1];
    double sum = 0.0;
    for (int i = 0; i < after->W.cols; i++)
        sum += dC_da_after[i] *
               da_dz(after->activation, pass->z[l + 1].data[i]) *
               matrix_get(&after->W, i, j);
    return sum;
}
