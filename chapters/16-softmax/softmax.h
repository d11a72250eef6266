/* 16 Softmax: from any ten numbers to ten probabilities.
 *
 * You write: softmax_column, softmax_with_temperature, softmax
 *
 *     s_i = e^z_i / Σ_m e^z_m
 *
 * Every s_i lies between 0 and 1, their sum is 1, and the largest z
 * gets the largest s.
 */
#ifndef SOFTMAX_H
#define SOFTMAX_H

#include "03-activations/activations.h"
#include "04-matrix/matrix.h"

/* Softmax of n numbers. The stable form: subtract the largest z from
 * all of them first. That changes nothing in the result, and e^z can
 * no longer overflow.
 *
 * s (n) is written, z (n) is read. n ≥ 1.
 */
void softmax_column(double *s, const double *z, int n);

/* Softmax of z / T. The temperature T > 0 says how decided the answer
 * is: T = 1 is softmax, a small T nearly argmax, a large T nearly
 * 1/n for everyone. s (n) is written, z (n) is read. */
void softmax_with_temperature(double *s, const double *z, int n,
                              double T);

/* Softmax of every column on its own: s, z (n, N). Stable too. */
void softmax(Matrix *s, const Matrix *z);

/* Given in softmax.c: softmax as an activation. It is a function of
 * the whole column, so `whole` is set and f and f_prime are NULL. */
extern const Activation SOFTMAX;

#endif
