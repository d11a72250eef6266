/* 07 Cost: how wrong an answer is, as one number.
 *
 * You write: squared_error, mean_squared_error, absolute_error,
 *            absolute_error_prime, binary_cross_entropy,
 *            binary_cross_entropy_prime
 *
 * a is what the network says, y what it should say, both (n, N): n
 * outputs, one example in each column. The cost of one example is the
 * sum over its outputs, without ½ and without a mean; of several
 * examples, the costs are added up. What is reported is the mean over
 * examples: that sum divided by N.
 */
#ifndef COST_H
#define COST_H

#include "04-matrix/matrix.h"

/* C = Σ_j (a_j - y_j)², added up over the columns.   a, y (n, N) */
double squared_error(const Matrix *a, const Matrix *y);

/* MSE = squared_error / N, the mean over the N examples. */
double mean_squared_error(const Matrix *a, const Matrix *y);

/* C = Σ_j |a_j - y_j|, added up over the columns: outliers count less
 * than in the squared error.   a, y (n, N) */
double absolute_error(const Matrix *a, const Matrix *y);

/* d|a - y| / da = sign(a - y): +1, -1, and 0 where a = y (a choice:
 * there is a kink). One number. */
double absolute_error_prime(double a, double y);

/* The cost of a yes/no answer: a is the probability of "yes", y is 1
 * for yes and 0 for no. One number each.
 *
 *     C = -(y ln a + (1 - y) ln(1 - a))
 *
 * 0 ≤ a ≤ 1. A part whose factor y or 1 - y is 0 counts 0, so a = 1
 * with y = 1 costs 0 and not NaN; a = 0 with y = 1 costs INFINITY.
 */
double binary_cross_entropy(double a, double y);

/* dC/da of it: (a - y) / (a (1 - a)),   0 < a < 1 */
double binary_cross_entropy_prime(double a, double y);

#endif
