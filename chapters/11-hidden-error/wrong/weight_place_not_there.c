/* slip: You ask matrix_get for a place that is not there. z_j of
 *       layer l stands in row j, a_k of layer l - 1 in row k, both
 *       in column 0; the input has an a but no z. */
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
    const Activation *activation = network->layer[l].activation;
    return dC_dw(dC_da(network, pass, y, l, j),
                 da_dz(activation, matrix_get(&pass->z[l], 0, j)),
                 dz_dw(matrix_get(&pass->a[l - 1], 0, k)));
}
