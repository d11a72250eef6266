/* 18 Softmax gradient: equations I to V.
 *
 * You write: ds_dz_by_logarithm, dz_dz, ds_dz, dC_dz,
 *            dC_dw_softmax, cross_entropy_delta
 *
 * Softmax ties all outputs together: each s_i depends on every z_j.
 * i and j are both neurons of the output layer L here. s is the
 * softmax of z. In the end nearly everything cancels.
 */
#ifndef SOFTMAX_GRADIENT_H
#define SOFTMAX_GRADIENT_H

#include "12-delta/delta.h"
#include "16-softmax/softmax.h"

/* Equation I: ∂s_i/∂z_j = s_i · ∂(ln s_i)/∂z_j
 * One product; log_slope is ∂(ln s_i)/∂z_j. */
double ds_dz_by_logarithm(double s_i, double log_slope);

/* Equation II: ∂z_i/∂z_j = 1 if i = j, else 0 */
double dz_dz(int i, int j);

/* Equation III: ∂s_i/∂z_j = s_i (1{i=j} - s_j).   s: all outputs */
double ds_dz(const double *s, int i, int j);

/* Equation IV: ∂C/∂z_j = s_j Σ_i y_i - y_j for softmax with
 * cross-entropy. sum_of_y is Σ_i y_i; it is 1 for a one-hot y, and
 * then the slope is just s_j - y_j. */
double dC_dz(double s_j, double y_j, double sum_of_y);

/* Equation V: ∂C/∂w_jk⁽ᴸ⁾ = (s_j - y_j) a_k⁽ᴸ⁻¹⁾, with Σ_i y_i = 1 */
double dC_dw_softmax(double s_j, double y_j, double a_before);

/* Equation IV for all outputs of all N examples: the cross-entropy's
 * part in the type Cost (chapter 12).
 *
 *     δ[j][n] = s[j][n] Σ_i y[i][n] - y[j][n]
 *
 * delta (n[L], N) is written; a (n[L], N) holds the softmax outputs,
 * y (n[L], N). z is not needed. The output layer must use SOFTMAX:
 * activation == &SOFTMAX is asserted. */
void cross_entropy_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation);

/* Given in cross_entropy_cost.c: softmax's own cost as a value. */
extern const Cost CROSS_ENTROPY;

#endif
