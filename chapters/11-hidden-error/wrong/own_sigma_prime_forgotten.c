/* slip: You multiply the slope of a_j by a_k at once. Between them
 *       lies z_j: the σ′ of neuron j itself is missing. */
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
    return dC_da(network, pass, y, l, j) *
           dz_dw(matrix_get(&pass->a[l - 1], k, 0));
}
