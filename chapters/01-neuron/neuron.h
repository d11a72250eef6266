/* 01 Neuron: inputs, weights, and their weighted sum.
 *
 * You write: weighted_sum, normalized
 *
 * A neuron looks at n inputs x. Each comes in over a connection with
 * a weight w: a large weight makes the input count much, a negative
 * one makes it count against, and 0 is as good as no connection.
 * Arrays start at 0: the n inputs are x[0] … x[n - 1]. After the name
 * of an array, (n) says how many numbers it holds.
 *
 * Source: F. Rosenblatt, The Perceptron (1958).
 */
#ifndef NEURON_H
#define NEURON_H

/* The weighted sum of a neuron that has no bias yet.
 *
 *     z = Σ_k w[k] x[k],   k = 0 … n - 1
 *
 * w (n), x (n). With n = 0 there is nothing to add up: 0.
 */
double weighted_sum(const double *w, const double *x, int n);

/* An input brought into the range 0 … 1, so that no input is loud
 * only because of its unit.
 *
 *     (value - lowest) / (highest - lowest)
 *
 * lowest gives 0, highest gives 1, halfway 0.5. lowest < highest.
 */
double normalized(double value, double lowest, double highest);

#endif
