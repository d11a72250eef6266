/* slip: You ask a layer for its activation that has none: layer[0] is
 *       the input. Neuron j belongs to layer L: network->layer[L]. */
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
    double a = matrix_get(&pass->a[L], j, 0);
    double z = matrix_get(&pass->z[L], j, 0);
    double a_before = matrix_get(&pass->a[L - 1], k, 0);
    return dC_dw(dC_da_output(a, matrix_get(y, j, 0)),
                 da_dz(network->layer[0].activation, z),
                 dz_dw(a_before));
}
