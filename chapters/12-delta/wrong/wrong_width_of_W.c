/* slip: You read behind the weights where the two layers differ in
 *       size. A row of W is W.cols long: w_ij stands at data[i *
 *       W.cols + j], with i less than W.rows. */
/* loses: hidden_delta_runs_over_the_layer_after
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
        sum += delta_after[i] * after->W.data[i * after->W.rows + j];
    return sum * da_dz(activation, z);
}
