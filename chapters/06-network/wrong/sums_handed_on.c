/* slip: You hand the weighted sums z to the next layer. What a neuron
 *       says to the next layer is its activation a. */
/* loses: forward_through_the_worked_network pass_keeps_every_z_and_a
 *        batch_gives_what_its_examples_give_one_by_one
 *        input_may_stand_in_the_pass_already */
#include "06-network/network.h"

#define network_forward right_network_forward
#include "06-network/solution.c"
#undef network_forward

void network_forward(Pass *pass, const Network *network,
                     const Matrix *x)
{
    matrix_copy(&pass->a[0], x);
    const Matrix *before = &pass->a[0];
    for (int l = 1; l <= network->L; l++) {
        const Layer *layer = &network->layer[l];
        layer_weighted_sums(&pass->z[l], layer, before);
        layer_activate(&pass->a[l], layer, &pass->z[l]);
        before = &pass->z[l];
    }
}
