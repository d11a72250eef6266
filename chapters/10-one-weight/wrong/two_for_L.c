/* slip: You read outside a matrix as soon as there are three layers of
 *       weights. A layer number written as 1 or 2 fits L = 2 only: take
 *       network->L and L - 1. */
/* loses: output_weights_agree_with_central_differences */
#include "10-one-weight/one_weight.h"

#define dC_dw_output right_dC_dw_output
#include "10-one-weight/solution.c"
#undef dC_dw_output

double dC_dw_output(const Network *network, const Pass *pass,
                    const Matrix *y, int j, int k)
{
    double a = matrix_get(&pass->a[2], j, 0);
    double z = matrix_get(&pass->z[2], j, 0);
    double a_before = matrix_get(&pass->a[1], k, 0);
    return dC_dw(dC_da_output(a, matrix_get(y, j, 0)),
                 da_dz(network->layer[2].activation, z),
                 dz_dw(a_before));
}
