/* slip: You ask matrix_get for a place that is not there. z_i of
 *       layer l + 1 stands in row i, column 0, w_ij in row i, column
 *       j, and i is less than W.rows. */
/* loses: hidden_slope_adds_up_every_way_to_the_cost
 *        hidden_slopes_of_the_hand_example
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
    for (int i = 0; i <= after->W.rows; i++) {
        double z = matrix_get(&pass->z[l + 1], i, 0);
        sum += dC_da_after[i] * da_dz(after->activation, z) *
               matrix_get(&after->W, i, j);
    }
    return sum;
}
