/* 02 Bias: the constant that shifts a neuron.
 *
 * You write: weighted_sum_with_bias, zero_crossing, bias_as_weight,
 *            input_with_one
 *
 * Whatever the weights are, without a bias input 0 gives sum 0. The
 * bias b is added to the weighted sum and frees the neuron from that.
 *
 * The bias-neuron trick writes b as one more weight, the first one,
 * on an input that is always 1. Both ways give the same z.
 */
#ifndef BIAS_H
#define BIAS_H

/* z = Σ_k w[k] x[k] + b.   w (n), x (n) */
double weighted_sum_with_bias(const double *w, const double *x, int n,
                              double b);

/* Where a neuron with one input changes sign: the x with
 *
 *     w x + b = 0,   that is   x = -b / w
 *
 * A weight makes the line steeper, but without a bias this point is 0
 * whatever the weight: only a bias moves it away. w is not 0.
 */
double zero_crossing(double w, double b);

/* The weights with the bias in front, for the bias-neuron trick.
 *
 *     w_with_bias = (b, w[0], …, w[n - 1])
 *
 * w_with_bias (n + 1) is written, w (n) is read: they are two
 * different arrays, and the caller made both.
 */
void bias_as_weight(double *w_with_bias, const double *w, int n,
                    double b);

/* The inputs with the bias neuron in front, which always says 1.
 *
 *     x_with_one = (1, x[0], …, x[n - 1])
 *
 * x_with_one (n + 1) is written, x (n) is read. Then
 * weighted_sum(w_with_bias, x_with_one, n + 1) of chapter 01 is the
 * z of above.
 */
void input_with_one(double *x_with_one, const double *x, int n);

#endif
