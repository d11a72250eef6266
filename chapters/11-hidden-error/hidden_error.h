/* 11 Hidden error: what a hidden neuron contributes to the cost.
 *
 * You write: dC_da_hidden, dC_da, dC_dw_anywhere
 *
 * The neuron j of layer l acts on the cost through every neuron i of
 * the layer after it. Equation 5 adds up all these ways. Each way
 * needs ∂C/∂a_i of the layer after, so the equation calls itself, one
 * layer further on, until equation 4 answers at the output.
 */
#ifndef HIDDEN_ERROR_H
#define HIDDEN_ERROR_H

#include "10-one-weight/one_weight.h"

/* Equation 5 for one layer, when the layer after it is known:
 *
 *     ∂C/∂a_j⁽ˡ⁾ = Σ_i ∂C/∂a_i⁽ˡ⁺¹⁾ · σ′(z_i⁽ˡ⁺¹⁾) · w_ij⁽ˡ⁺¹⁾
 *
 * dC_da_after (n[l+1]) holds ∂C/∂a_i⁽ˡ⁺¹⁾ for every i.
 * pass: after network_forward. 0 ≤ l < L.
 */
double dC_da_hidden(const Network *network, const Pass *pass,
                    const double *dC_da_after, int l, int j);

/* Equation 5 all the way: ∂C/∂a_j⁽ˡ⁾ for any layer, 0 ≤ l ≤ L. In
 * layer L it is equation 4; before that it calls itself for layer
 * l + 1. With l = 0 it is the slope along an input.
 *
 * pass: after network_forward. y (n[L], 1).
 */
double dC_da(const Network *network, const Pass *pass, const Matrix *y,
             int l, int j);

/* Equation 1 for a weight of any layer: ∂C/∂w_jk⁽ˡ⁾, 1 ≤ l ≤ L. */
double dC_dw_anywhere(const Network *network, const Pass *pass,
                      const Matrix *y, int l, int j, int k);

#endif
