/* slip: You read outside an array as soon as there are three layers of
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
    double a = pass->a[2].data[j], z = pass->z[2].data[j];
    return dC_dw(dC_da_output(a, y->data[j]),
                 da_dz(network->layer[2].activation, z),
                 dz_dw(pass->a[1].data[k]));
}
