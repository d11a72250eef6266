/* 13 Backprop: equations 6 and 7 for a whole layer, in matrix form.
 *
 * You write: backprop_delta, backprop_weights, backprop_biases
 *
 * The sum over i in equation 7 runs down a column of W⁽ˡ⁺¹⁾, that is
 * along a row of its transpose: all neurons of the layer at once are
 * one matrix product. With one example in each column the formulas
 * hold for N examples as for one; the mean over the N examples is
 * taken here, in dW and db, and nowhere else.
 *
 * W_T and a_T are room for a transpose, so that a training step
 * allocates nothing; what they hold afterwards is nobody's business.
 */
#ifndef BACKPROP_H
#define BACKPROP_H

#include "06-network/network.h"

/* Equation 7: δ⁽ˡ⁾ = (W⁽ˡ⁺¹⁾)ᵀ δ⁽ˡ⁺¹⁾ ⊙ σ′(Z⁽ˡ⁾)
 *
 * delta (n[l], N) and W_T (n[l], n[l+1]) are written.
 * after: layer l + 1. delta_after (n[l+1], N). z (n[l], N) and
 * activation are layer l's.
 */
void backprop_delta(Matrix *delta, Matrix *W_T, const Layer *after,
                    const Matrix *delta_after,
                    const Activation *activation, const Matrix *z);

/* Equation 6, the mean over N examples: dW⁽ˡ⁾ = δ⁽ˡ⁾ (A⁽ˡ⁻¹⁾)ᵀ / N
 *
 * dW (n[l], n[l-1]) and a_T (N, n[l-1]) are written.
 * delta (n[l], N), a_before (n[l-1], N).
 */
void backprop_weights(Matrix *dW, Matrix *a_T, const Matrix *delta,
                      const Matrix *a_before);

/* The same for the biases: db_j = Σ_n δ[j][n] / N
 *
 * db (n[l], 1) is written; delta (n[l], N).
 */
void backprop_biases(Matrix *db, const Matrix *delta);

#endif
