/* slip: You draw the biases too. They start at 0: the random weights
 *       already make the neurons differ. */
/* loses: randomize_draws_layer_after_layer biases_start_at_zero */
#include "06-network/network.h"

#define network_randomize right_network_randomize
#include "06-network/solution.c"
#undef network_randomize

void network_randomize(Network *network, Rng *rng)
{
    for (int l = 1; l <= network->L; l++) {
        he_init(&network->layer[l].W, rng);
        he_init(&network->layer[l].b, rng);
    }
}
