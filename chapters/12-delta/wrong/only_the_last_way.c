/* slip: You keep only the last term of the sum: = where += should be.
 *       Neuron j is heard by every neuron of the layer after. */
/* loses: hidden_delta_collects_the_deltas_after
 *        hidden_delta_runs_over_the_layer_after
 *        all_equations_on_the_printed_network
 *        one_step_makes_the_printed_network_better
 *        gradients_agree_with_central_differences */
#include "12-delta/delta.h"

#define delta_hidden right_delta_hidden
#include "12-delta/solution.c"
#undef delta_hidden

double delta_hidden(const Layer *after, const double *delta_after,
                    int j, const Activation *activation, double z)
{
    double sum = 0.0;
    for (int i = 0; i < after->W.rows; i++)
        sum = delta_after[i] * matrix_get(&after->W, i, j);
    return sum * da_dz(activation, z);
}
