/* slip: You count one iteration too many: from 0 the last one is
 *       iterations - 1. */
/* loses: no_iteration_only_reports_the_mean_cost
 *        one_iteration_is_one_step_for_all_examples
 *        cost_is_the_one_after_the_last_step
 *        every_iteration_starts_a_new_sum wrong_sizes_are_refused
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
    for (int i = 0; i <= iterations; i++)
        iterate(&training, network, eta);
    *mean_cost = training_cost(&training, network);
    training_free(&training);
    return true;
}
