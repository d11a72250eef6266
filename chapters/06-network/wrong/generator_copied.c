/* slip: Every layer starts the same generator anew. Hand on the
 *       pointer, so that the next layer goes on where one stopped. */
/* loses: randomize_draws_layer_after_layer */
#include "06-network/network.h"

#define network_randomize right_network_randomize
#include "06-network/solution.c"
#undef network_randomize

void network_randomize(Network *network, Rng *rng)
{
    for (int l = 1; l <= network->L; l++) {
        Rng fresh = *rng;
        he_init(&network->layer[l].W, &fresh);
        matrix_fill(&network->layer[l].b, 0.0);
    }
}
