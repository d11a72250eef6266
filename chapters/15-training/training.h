/* 15 Training: repeat forward, backward and step until it fits.
 *
 * You write: gradient_reset, gradient_accumulate, gradient_average,
 *            network_step, network_train
 *
 * The first complete training: a network that learns to read binary
 * numbers from seven examples, and is asked for the eighth.
 */
#ifndef TRAINING_H
#define TRAINING_H

#include "14-network-gradient/gradient.h"

/* Sets every dW and db to 0, before a new sum begins. */
void gradient_reset(Gradient *sum);

/* sum += one, for every dW and db. Both belong to one network. */
void gradient_accumulate(Gradient *sum, const Gradient *one);

/* Divides every dW and db by N: of a sum over N examples it makes the
 * mean. */
void gradient_average(Gradient *sum, int N);

/* Equation 8 for the whole network, with the mean gradient:
 *
 *     W⁽ˡ⁾ ← W⁽ˡ⁾ - η dW⁽ˡ⁾,   b⁽ˡ⁾ ← b⁽ˡ⁾ - η db⁽ˡ⁾,   l = 1 … L
 */
void network_step(Network *network, const Gradient *gradient,
                  double eta);

/* Trains the network for a number of iterations. Each iteration goes
 * once over all N examples: for every one of them forward, backward,
 * accumulate; then average and one step.
 *
 * x (n[0], N), y (n[L], N). Makes and frees what it needs.
 * *mean_cost: the mean cost of the N examples after the last step
 * (with 0 iterations, of the network as it came).
 *
 * Data may come from anywhere, so a wrong shape of x or y is no crash
 * here: false, and network and *mean_cost stay as they are. Also false
 * when there is no memory.
 */
bool network_train(Network *network, double *mean_cost, const Matrix *x,
                   const Matrix *y, const Cost *cost, double eta,
                   int iterations);

/* ---- Given, in binary.c ------------------------------------------ */

/* The seven examples: x (3, 7) holds the bits of 0, 1, 2, 3, 4, 6, 7,
 * highest bit in row 0, and y (1, 7) the numbers themselves. Number 5,
 * 101 in binary, is held out. false: no memory. The caller frees x and
 * y with matrix_free. */
bool binary_examples(Matrix *x, Matrix *y);

#endif
