/* slip: You ask matrix_get for a place that is not there. Activations,
 *       sums and targets stand in one column here: the neuron is the
 *       row, the column is 0. */
/* loses: output_weights_of_the_printed_network
 *        output_weights_of_the_hand_example
 *        output_weights_agree_with_central_differences */
#include "10-one-weight/one_weight.h"

#define dC_dw_output right_dC_dw_output
#include "10-one-weight/solution.c"
#undef dC_dw_output

double dC_dw_output(const Network *network, const Pass *pass,
                    const Matrix *y, int j, int k)
{
    int L = network->L;
    double a = matrix_get(&pass->a[L], 0, j);
    double z = matrix_get(&pass->z[L], 0, j);
    double a_before = matrix_get(&pass->a[L - 1], 0, k);
    return dC_dw(dC_da_output(a, matrix_get(y, 0, j)),
                 da_dz(network->layer[L].activation, z),
                 dz_dw(a_before));
}
