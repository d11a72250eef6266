/* 14 Network gradient: backpropagation through all layers, and the
 *    proof by numbers that it is right.
 *
 * You write: network_cost, network_backward,
 *            network_numerical_gradient, gradient_difference
 *
 * Source: Rumelhart, Hinton and Williams (1986).
 */
#ifndef GRADIENT_H
#define GRADIENT_H

#include "12-delta/delta.h"

/* The gradient of a network's mean cost, and room to compute it for
 * up to `capacity` examples. Entry 0 of each array is empty, except
 * a_T, where entry l belongs to a⁽ˡ⁾, l = 0 … L - 1. */
typedef struct {
    int L;
    int capacity;
    Matrix *dW;    /* dW[l] (n[l], n[l-1]) = ∂C/∂W⁽ˡ⁾ */
    Matrix *db;    /* db[l] (n[l], 1) = ∂C/∂b⁽ˡ⁾ */
    Matrix *delta; /* delta[l] (n[l], N) */
    Matrix *W_T;   /* W_T[l] (n[l-1], n[l]): room for (W⁽ˡ⁾)ᵀ */
    Matrix *a_T;   /* a_T[l] (N, n[l]): room for (A⁽ˡ⁾)ᵀ */
} Gradient;

/* ---- Given, in gradient.c ---------------------------------------- */

/* Room for the gradient of network, all zeros; N is `capacity` until
 * gradient_set_examples changes it. false: no memory. The caller
 * frees it with gradient_free. */
bool gradient_init(Gradient *gradient, const Network *network,
                   int capacity);

/* Gives the memory back: harmless twice. */
void gradient_free(Gradient *gradient);

/* From now on N examples, 1 … capacity. */
void gradient_set_examples(Gradient *gradient, int N);

/* ---- You write --------------------------------------------------- */

/* The mean cost over the N examples of a pass: the cost's value / N.
 * pass: after network_forward. y (n[L], N). */
double network_cost(const Pass *pass, const Matrix *y,
                    const Cost *cost);

/* The backward pass: fills dW, db and delta of every layer.
 *
 *     δ⁽ᴸ⁾ from the cost, then for l = L … 1
 *     dW⁽ˡ⁾, db⁽ˡ⁾ from δ⁽ˡ⁾ and a⁽ˡ⁻¹⁾; δ⁽ˡ⁻¹⁾ from δ⁽ˡ⁾ (if l > 1)
 *
 * pass: after network_forward, with the same N. y (n[L], N).
 */
void network_backward(Gradient *gradient, const Network *network,
                      const Pass *pass, const Matrix *y,
                      const Cost *cost);

/* The same dW and db the slow way: every weight and bias is moved up
 * and down by h = 0.00001 and the mean cost measured (central
 * difference). Two forward passes for each number: for checking only.
 *
 * numeric: dW and db are written, delta is not. network is moved
 * during the work and holds its old values, to the bit, when the
 * function returns. pass is room for the forward passes.
 * x (n[0], N), y (n[L], N).
 */
void network_numerical_gradient(Gradient *numeric, Network *network,
                                Pass *pass, const Matrix *x,
                                const Matrix *y, const Cost *cost);

/* How different two gradients of one network are, relative to their
 * size, over all weights and biases together:
 *
 *     ‖p - q‖ / (‖p‖ + ‖q‖)
 *
 * 0: equal, 1: opposite. Two zero gradients: 0, not NaN.
 */
double gradient_difference(const Gradient *p, const Gradient *q);

#endif
