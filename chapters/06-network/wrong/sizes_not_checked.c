/* slip: You trust the sizes of what comes in. Data may come from
 *       anywhere: compare the shapes first and return false. */
/* loses: predict_refuses_wrong_sizes */
#include "06-network/network.h"

#define network_predict right_network_predict
#include "06-network/solution.c"
#undef network_predict

bool network_predict(Matrix *y_hat, const Network *network,
                     const Matrix *x)
{
    Pass pass;
    if (!pass_init(&pass, network, x->cols))
        return false;
    network_forward(&pass, network, x);
    matrix_copy(y_hat, &pass.a[network->L]);
    pass_free(&pass);
    return true;
}
