/* 10 One weight: how the cost changes with a single weight.
 *
 * You write: dz_dw, da_dz, dC_da_output, dC_dw, dC_dw_output
 *
 * A weight w_jk⁽ˡ⁾ joins neuron k of layer l-1 to neuron j of layer l
 * (row j, column k of W⁽ˡ⁾). It acts on the cost along a chain: it
 * changes z_j, which changes a_j, which changes C. So equation 1
 * multiplies three slopes, which equations 2, 3 and 4 give.
 *
 * Here and in chapters 11 and 12 a pass holds one example (N = 1) and
 * the cost is the squared error C = Σ_j (a_j - y_j)².
 */
#ifndef ONE_WEIGHT_H
#define ONE_WEIGHT_H

#include "06-network/network.h"

/* Equation 2: ∂z_j⁽ˡ⁾/∂w_jk⁽ˡ⁾ = a_k⁽ˡ⁻¹⁾ */
double dz_dw(double a_before);

/* Equation 3: ∂a_j⁽ˡ⁾/∂z_j⁽ˡ⁾ = σ′(z_j⁽ˡ⁾) */
double da_dz(const Activation *activation, double z);

/* Equation 4: ∂C/∂a_j⁽ᴸ⁾ = 2 (a_j⁽ᴸ⁾ - y_j), in the output layer */
double dC_da_output(double a, double y);

/* Equation 1, the chain rule for one weight: the product of the
 * slopes of the cost, of the activation and of the weighted sum.
 *
 *     ∂C/∂w_jk⁽ˡ⁾ = ∂C/∂a_j⁽ˡ⁾ · ∂a_j⁽ˡ⁾/∂z_j⁽ˡ⁾ · ∂z_j⁽ˡ⁾/∂w_jk⁽ˡ⁾
 */
double dC_dw(double cost_slope, double activation_slope,
             double sum_slope);

/* All four together: ∂C/∂w_jk⁽ᴸ⁾ for a weight of the output layer L.
 *
 * pass: after network_forward. y (n[L], 1). j: neuron of layer L,
 * k: neuron of layer L-1.
 */
double dC_dw_output(const Network *network, const Pass *pass,
                    const Matrix *y, int j, int k);

#endif
