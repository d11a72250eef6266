/* slip: You step with the sum of the gradients. The step takes their
 *       mean: average over N first. */
/* loses: one_iteration_is_one_step_for_all_examples
 *        cost_is_the_one_after_the_last_step
 *        every_iteration_starts_a_new_sum
 *        one_linear_neuron_finds_4_2_1 trained_network_reads_101 */
#include "15-training/training.h"

#define iterate right_iterate
#define network_train right_network_train
#include "15-training/solution.c"
#undef iterate
#undef network_train

static void iterate(Training *training, Network *network, double eta)
{
    int N = training->x->cols;
    gradient_reset(&training->sum);
    for (int n = 0; n < N; n++) {
        forward_example(training, network, n);
        network_backward(&training->one, network, &training->pass,
                         &training->y_n, training->cost);
        gradient_accumulate(&training->sum, &training->one);
    }
    network_step(network, &training->sum, eta);
}

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
    *mean_cost = training_cost(&training, network);
    training_free(&training);
    return true;
}
