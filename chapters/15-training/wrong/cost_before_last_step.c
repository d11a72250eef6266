/* slip: You report the cost from before the last step. The network
 *       has changed since: measure it again. */
/* loses: cost_is_the_one_after_the_last_step
 *        every_iteration_starts_a_new_sum
 *        one_linear_neuron_finds_4_2_1 trained_network_reads_101 */
#include "15-training/training.h"

#define network_train right_network_train
#include "15-training/solution.c"
#undef network_train

bool network_train(Network *network, double *mean_cost, const Matrix *x,
                   const Matrix *y, const Cost *cost, double eta,
                   int iterations)
{
    Training training;
    if (!fits(network, x, y) ||
        !training_init(&training, network, x, y, cost))
        return false;
    *mean_cost = training_cost(&training, network);
    for (int i = 0; i < iterations; i++) {
        *mean_cost = training_cost(&training, network);
        iterate(&training, network, eta);
    }
    training_free(&training);
    return true;
}
