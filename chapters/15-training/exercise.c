#include "08-gradient-descent/descent.h"
#include "15-training/training.h"

/* What each function must do is told in training.h. The arrays of a
 * Gradient have a dW and a db for each layer l = 1 … L. */

void gradient_reset(Gradient *sum)
{
    /* TODO: fill every dW and every db with 0. */
}

void gradient_accumulate(Gradient *sum, const Gradient *one)
{
    /* TODO: add each number of one's dW and db to the same number of
     * sum. */
}

void gradient_average(Gradient *sum, int N)
{
    /* TODO: divide each number of every dW and db by N. */
}

void network_step(Network *network, const Gradient *gradient,
                  double eta)
{
    /* TODO: move every weight and every bias against its slope, by eta
     * times the slope. */
}

bool network_train(Network *network, double *mean_cost, const Matrix *x,
                   const Matrix *y, const Cost *cost, double eta,
                   int iterations)
{
    /* TODO: refuse shapes that do not fit. Make room for a pass and
     * two gradients of one example. In each iteration take all
     * examples one after the other, column by column, then average
     * and step. At the end, work out the mean cost and free what you
     * made. */
    return false;
}
