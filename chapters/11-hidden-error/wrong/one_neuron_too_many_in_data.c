/* slip: You read behind an array in equation 5. The neurons of the
 *       layer after go from 0 to W.rows - 1 of that layer, so i
 *       stays less than W.rows. */
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
    for (int i = 0; i <= after->W.rows; i++)
        sum += dC_da_after[i] *
               da_dz(after->activation, pass->z[l + 1].data[i]) *
               after->W.data[i * after->W.cols + j];
    return sum;
}
