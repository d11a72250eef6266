/* slip: The biases stay where they are. They learn too:
 *       b ← b - η db. */
/* loses: step_goes_against_the_gradient
 *        small_step_gains_and_double_step_overshoots */
#include "15-training/training.h"

#define network_step right_network_step
#include "15-training/solution.c"
#undef network_step

void network_step(Network *network, const Gradient *gradient,
                  double eta)
{
    for (int l = 1; l <= network->L; l++)
        step_matrix(&network->layer[l].W, &gradient->dW[l], eta);
}
