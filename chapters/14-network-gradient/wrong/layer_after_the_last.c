/* slip: You look for a layer after the last one. The δ of layer L
 *       comes from cost->delta; backprop_delta begins with layer L -
 *       1, after which L comes. */
/* loses: backward_of_the_example_by_hand
 *        backward_reaches_every_layer
 *        backward_only_reads_network_pass_and_y
 *        short_batch_counts_only_its_examples
 *        squared_error_with_every_pair_of_activations
 *        absolute_error_with_every_pair_of_activations
 *        binary_cross_entropy_with_sigmoid_output
 *        gradient_check_tells_right_from_wrong */
#include "14-network-gradient/gradient.h"

#define network_backward right_network_backward
#include "14-network-gradient/solution.c"
#undef network_backward

void network_backward(Gradient *gradient, const Network *network,
                      const Pass *pass, const Matrix *y,
                      const Cost *cost)
{
    int L = network->L;
    cost->delta(&gradient->delta[L], &pass->z[L], &pass->a[L], y,
                network->layer[L].activation);
    for (int l = L; l >= 1; l--) {
        backprop_delta(&gradient->delta[l], &gradient->W_T[l + 1],
                       &network->layer[l + 1], &gradient->delta[l + 1],
                       network->layer[l].activation, &pass->z[l]);
        backprop_weights(&gradient->dW[l], &gradient->a_T[l - 1],
                         &gradient->delta[l], &pass->a[l - 1]);
        backprop_biases(&gradient->db[l], &gradient->delta[l]);
    }
}
