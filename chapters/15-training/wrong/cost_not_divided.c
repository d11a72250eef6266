/* slip: You report the sum of the costs. What is reported is their
 *       mean: divide by N. */
/* loses: no_iteration_only_reports_the_mean_cost
 *        cost_is_the_one_after_the_last_step
 *        every_iteration_starts_a_new_sum
 *        one_linear_neuron_finds_4_2_1 dead_network_never_learns
 *        trained_network_reads_101 */
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
    for (int i = 0; i < iterations; i++)
        iterate(&training, network, eta);
    *mean_cost = training_cost(&training, network) * x->cols;
    training_free(&training);
    return true;
}
