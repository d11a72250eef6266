/* slip: You ask matrix_get for a place that is not there. In W of
 *       the layer after, w_ij stands in row i and column j, and i is
 *       less than W.rows. */
/* loses: hidden_delta_collects_the_deltas_after
 *        hidden_delta_runs_over_the_layer_after
 *        all_equations_on_the_printed_network
 *        one_step_makes_the_printed_network_better
 *        hand_example_forward_backward_and_a_step
 *        too_large_a_step_overshoots
 *        gradients_agree_with_central_differences */
#include "12-delta/delta.h"

#define delta_hidden right_delta_hidden
#include "12-delta/solution.c"
#undef delta_hidden

double delta_hidden(const Layer *after, const double *delta_after,
                    int j, const Activation *activation, double z)
{
    double sum = 0.0;
    for (int i = 0; i <= after->W.rows; i++)
        sum += matrix_get(&after->W, i, j) * delta_after[i];
    return sum * da_dz(activation, z);
}
