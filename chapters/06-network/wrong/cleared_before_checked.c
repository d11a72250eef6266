/* slip: You write to y_hat before you know that the shapes fit. Check
 *       first; a refused y_hat stays as it was. */
/* loses: predict_refuses_wrong_sizes */
#include "06-network/network.h"

#define network_predict right_network_predict
#include "06-network/solution.c"
#undef network_predict

bool network_predict(Matrix *y_hat, const Network *network,
                     const Matrix *x)
{
    Pass pass;
    matrix_fill(y_hat, 0.0);
    if (!fits(y_hat, network, x) || !pass_init(&pass, network, x->cols))
        return false;
    network_forward(&pass, network, x);
    matrix_copy(y_hat, &pass.a[network->L]);
    pass_free(&pass);
    return true;
}
