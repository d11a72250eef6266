/* slip: δ of the output layer depends on the cost. You always take
 *       that of the squared error: ask cost->delta. */
/* loses: absolute_error_with_every_pair_of_activations
 *        binary_cross_entropy_with_sigmoid_output */
#include "14-network-gradient/gradient.h"

#define network_backward right_network_backward
#include "14-network-gradient/solution.c"
#undef network_backward

void network_backward(Gradient *gradient, const Network *network,
                      const Pass *pass, const Matrix *y,
                      const Cost *cost)
{
    int L = network->L;
    (void)cost;
    squared_error_delta(&gradient->delta[L], &pass->z[L], &pass->a[L],
                        y, network->layer[L].activation);
    for (int l = L; l >= 1; l--) {
        backprop_weights(&gradient->dW[l], &gradient->a_T[l - 1],
                         &gradient->delta[l], &pass->a[l - 1]);
        backprop_biases(&gradient->db[l], &gradient->delta[l]);
        if (l > 1)
            backprop_delta(&gradient->delta[l - 1], &gradient->W_T[l],
                           &network->layer[l], &gradient->delta[l],
                           network->layer[l - 1].activation,
                           &pass->z[l - 1]);
    }
}
