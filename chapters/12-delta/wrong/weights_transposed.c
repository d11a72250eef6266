/* slip: You read w_ji. Equation 7 has w_ij: i, the neuron after, is
 *       the row, and the sum runs down column j. */
/* loses: hidden_delta_collects_the_deltas_after
 *        all_equations_on_the_printed_network
 *        one_step_makes_the_printed_network_better */
#include "12-delta/delta.h"

#define delta_hidden right_delta_hidden
#include "12-delta/solution.c"
#undef delta_hidden

double delta_hidden(const Layer *after, const double *delta_after,
                    int j, const Activation *activation, double z)
{
    if (after->W.rows != after->W.cols) /* there an assert tells */
        return right_delta_hidden(after, delta_after, j, activation, z);
    double sum = 0.0;
    for (int i = 0; i < after->W.rows; i++)
        sum += delta_after[i] * matrix_get(&after->W, j, i);
    return sum * da_dz(activation, z);
}
