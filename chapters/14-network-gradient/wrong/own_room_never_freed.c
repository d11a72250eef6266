/* slip: You ask for memory in network_backward and never give it
 *       back. It needs none: gradient holds room for δ and for the
 *       transposes, W_T and a_T. */
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
    Matrix own;
    if (matrix_init(&own, y->rows, y->cols))
        right_network_backward(gradient, network, pass, y, cost);
}
