/* 12 Delta: the error of a neuron, named once and used four times.
 *
 * You write: weight_gradient, bias_gradient, delta_output,
 *            delta_hidden, weight_step, bias_step,
 *            squared_error_delta
 *
 *     δ_j⁽ˡ⁾ = ∂C/∂z_j⁽ˡ⁾ = ∂C/∂a_j⁽ˡ⁾ · σ′(z_j⁽ˡ⁾)
 *
 * With δ the gradient of every weight and bias is one product, and a
 * layer gets its δ from the δ of the layer after it: nothing is
 * computed twice.
 */
#ifndef DELTA_H
#define DELTA_H

#include "06-network/network.h"

/* Equation 6: ∂C/∂w_jk⁽ˡ⁾ = δ_j⁽ˡ⁾ a_k⁽ˡ⁻¹⁾ */
double weight_gradient(double delta, double a_before);

/* Equation 6 for the bias, whose input is always 1: ∂C/∂b_j = δ_j */
double bias_gradient(double delta);

/* Equation 7, output layer, squared error:
 *     δ_j⁽ᴸ⁾ = 2 (a_j - y_j) σ′(z_j) */
double delta_output(double a, double y, const Activation *activation,
                    double z);

/* Equation 7, hidden layer:
 *     δ_j⁽ˡ⁾ = (Σ_i δ_i⁽ˡ⁺¹⁾ w_ij⁽ˡ⁺¹⁾) σ′(z_j⁽ˡ⁾)
 *
 * after: layer l + 1, delta_after: its n[l+1] deltas. z, activation:
 * of neuron j in layer l.
 */
double delta_hidden(const Layer *after, const double *delta_after,
                    int j, const Activation *activation, double z);

/* Equation 8: the change Δw_jk⁽ˡ⁾ = -η δ_j⁽ˡ⁾ a_k⁽ˡ⁻¹⁾ of a weight, to
 * be added to it. */
double weight_step(double eta, double delta, double a_before);

/* Equation 8 for the bias: Δb_j = -η δ_j */
double bias_step(double eta, double delta);

/* Equation 7 for all outputs of all N examples at once, the squared
 * error's part in the type Cost below.
 *
 *     δ[j][n] = 2 (a[j][n] - y[j][n]) σ′(z[j][n])
 *
 * delta (n[L], N) is written; z, a, y (n[L], N).
 */
void squared_error_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation);

/* A cost function as a value: what it costs and how δ⁽ᴸ⁾ begins. */
typedef struct {
    const char *name;
    /* The cost of all N examples added up (not divided by N). */
    double (*value)(const Matrix *z, const Matrix *a, const Matrix *y);
    /* δ⁽ᴸ⁾ for each example. Never divided by N either. */
    void (*delta)(Matrix *delta, const Matrix *z, const Matrix *a,
                  const Matrix *y, const Activation *activation);
} Cost;

/* Given in costs.c. BINARY_CROSS_ENTROPY goes with SIGMOID in the
 * output layer, where σ′ cancels and δ = a - y; with another
 * activation it asserts. CROSS_ENTROPY follows in chapter 18. */
extern const Cost SQUARED_ERROR, ABSOLUTE_ERROR, BINARY_CROSS_ENTROPY;

#endif
