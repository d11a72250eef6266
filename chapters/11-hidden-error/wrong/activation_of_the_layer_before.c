/* slip: You ask a layer for its activation that has none: layer 0 is
 *       the input. The weight ends in layer l:
 *       network->layer[l].activation. */
/* loses: every_weight_of_the_printed_network
 *        every_weight_of_the_hand_example
 *        every_weight_agrees_with_central_differences */
#include "11-hidden-error/hidden_error.h"

#define dC_dw_anywhere right_dC_dw_anywhere
#include "11-hidden-error/solution.c"
#undef dC_dw_anywhere

double dC_dw_anywhere(const Network *network, const Pass *pass,
                      const Matrix *y, int l, int j, int k)
{
    const Activation *activation = network->layer[l - 1].activation;
    return dC_dw(dC_da(network, pass, y, l, j),
                 da_dz(activation, matrix_get(&pass->z[l], j, 0)),
                 dz_dw(matrix_get(&pass->a[l - 1], k, 0)));
}
