/* slip: You use the activation function of layer l. Equation 5 asks
 *       for the neurons i, and they belong to layer l + 1. */
/* loses: hidden_slope_runs_over_the_layer_after */
#include "11-hidden-error/hidden_error.h"

#define dC_da_hidden right_dC_da_hidden
#include "11-hidden-error/solution.c"
#undef dC_da_hidden

double dC_da_hidden(const Network *network, const Pass *pass,
                    const double *dC_da_after, int l, int j)
{
    const Layer *after = &network->layer[l + 1];
    double sum = 0.0;
    for (int i = 0; i < after->W.rows; i++) {
        double z = matrix_get(&pass->z[l + 1], i, 0);
        sum += dC_da_after[i] * da_dz(network->layer[l].activation, z) *
               matrix_get(&after->W, i, j);
    }
    return sum;
}
