/* slip: You ask for memory in every call of dC_dw_output and never give
 *       it back. It needs none: a_j, z_j, y_j and a_k are single
 *       numbers that matrix_get reads. */
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
    Matrix difference;
    if (!matrix_init(&difference, y->rows, 1))
        return 0.0;
    matrix_subtract(&difference, &pass->a[network->L], y);
    return right_dC_dw_output(network, pass, y, j, k);
}
