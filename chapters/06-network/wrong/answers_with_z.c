/* slip: You answer with the weighted sums of the output layer. The
 *       answer is its activation a⁽ᴸ⁾. */
/* loses: predict_answers_with_the_output_layer */
#include "06-network/network.h"

#define network_predict right_network_predict
#include "06-network/solution.c"
#undef network_predict

bool network_predict(Matrix *y_hat, const Network *network,
                     const Matrix *x)
{
    Pass pass;
    if (!fits(y_hat, network, x) || !pass_init(&pass, network, x->cols))
        return false;
    network_forward(&pass, network, x);
    matrix_copy(y_hat, &pass.z[network->L]);
    pass_free(&pass);
    return true;
}
