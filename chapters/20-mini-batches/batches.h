/* 20 Mini-batches: many small steps instead of few large ones.
 *
 * You write: shuffle, batch_size_for, batch_count, batch_length,
 *            batch_gather, batch_step
 *
 * An iteration is one update of the weights, with one batch. An epoch
 * is over when each example was used once. The examples are shuffled
 * for every epoch and cut into batches; the last may be short.
 */
#ifndef BATCHES_H
#define BATCHES_H

#include "15-training/training.h"
#include "19-mnist-data/idx.h"

/* Puts order[0 … count-1] into random order: every order equally
 * likely (Fisher and Yates). From the last place down to place 1, swap
 * what stands there with a random place not after it (rng_below). */
void shuffle(int *order, int count, Rng *rng);

/* The batch size to use for N examples: 0 means all N at once. A
 * negative size, or one larger than N, is an error: -1. */
int batch_size_for(int wanted, int N);

/* Batches in an epoch: N / size, rounded up. */
int batch_count(int N, int size);

/* Examples in batch number `index` (from 0): size, or what is left. */
int batch_length(int N, int size, int index);

/* Fills a batch: column n of x gets the picture data[order[n]], and
 * column n of y its label, one-hot.
 *
 * x (rows · cols, N), y (CLASSES, N), order (N). */
void batch_gather(Matrix *x, Matrix *y, const Dataset *data,
                  const int *order);

/* One iteration: forward, backward, step (equation 8), all with one
 * batch. Returns the mean cost of the batch before the step.
 *
 * pass and gradient have N examples set, the batch is in pass->a[0]
 * and y (n[L], N). */
double batch_step(Network *network, Pass *pass, Gradient *gradient,
                  const Matrix *y, const Cost *cost, double eta);

#endif
