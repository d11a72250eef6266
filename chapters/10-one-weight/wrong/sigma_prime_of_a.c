/* slip: You take the slope of the activation at a. It is wanted at z,
 *       the number that went into σ; a is what came out. */
/* loses: output_weights_of_the_printed_network
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
    double z = matrix_get(&pass->a[L], j, 0);
    double a_before = matrix_get(&pass->a[L - 1], k, 0);
    return dC_dw(dC_da_output(a, matrix_get(y, j, 0)),
                 da_dz(network->layer[L].activation, z),
                 dz_dw(a_before));
}
