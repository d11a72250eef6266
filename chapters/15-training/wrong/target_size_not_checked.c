/* slip: You check the size of the inputs but not of the targets. y
 *       needs a row for each output and a column for each example. */
/* loses: wrong_sizes_are_refused */
#include "15-training/training.h"

#define network_train right_network_train
#include "15-training/solution.c"
#undef network_train

bool network_train(Network *network, double *mean_cost, const Matrix *x,
                   const Matrix *y, const Cost *cost, double eta,
                   int iterations)
{
    Training training;
    if (x->rows != network_size(network, 0) ||
        !training_init(&training, network, x, y, cost))
        return false;
    for (int i = 0; i < iterations; i++)
        iterate(&training, network, eta);
    *mean_cost = training_cost(&training, network);
    training_free(&training);
    return true;
}
