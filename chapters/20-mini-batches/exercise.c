#include <math.h>

#include "20-mini-batches/batches.h"

/* What each function must do is told in batches.h, the lesson leads
 * you there. */

void shuffle(int *order, int count, Rng *rng)
{
    /* TODO: from the last place down to place 1, swap what stands
     * there with a random place from 0 up to this one. */
}

int batch_size_for(int wanted, int N)
{
    /* TODO: three answers: an error, all examples, or what was
     * wanted. */
    return -2;
}

int batch_count(int N, int size)
{
    /* TODO: how many full batches there are, and one more if some
     * examples are left over. */
    return -1;
}

int batch_length(int N, int size, int index)
{
    /* TODO: how many examples are left where this batch begins? It
     * takes them all, but never more than size. */
    return -1;
}

void batch_gather(Matrix *x, Matrix *y, const Dataset *data,
                  const int *order)
{
    /* TODO: for each column n, the picture of example order[n] into x,
     * and its label into y: a 1 in the row of the label, 0 else. */
}

double batch_step(Network *network, Pass *pass, Gradient *gradient,
                  const Matrix *y, const Cost *cost, double eta)
{
    /* TODO: forward, backward, step; the cost belongs to the weights
     * before the step. */
    return NAN;
}
