/* 17 Cross-entropy: the cost of a probability for the right class.
 *
 * You write: one_hot, argmax, cross_entropy, cross_entropy_of_label
 *
 * Classes are numbered 0 … n - 1. What is expected, y, is one-hot: 1
 * for the right class and 0 for the others. Natural logarithm.
 */
#ifndef CROSS_ENTROPY_H
#define CROSS_ENTROPY_H

/* Label 4 of 10 becomes (0,0,0,0,1,0,0,0,0,0).
 * y (n) is written. 0 ≤ label < n (asserted). */
void one_hot(double *y, int label, int n);

/* The way back: the index of the largest of n numbers. Where several
 * are largest, the lowest index. n ≥ 1. */
int argmax(const double *a, int n);

/* C = -Σ_i y_i ln a_i.   a, y (n); a_i from 0 to 1
 *
 * A part with y_i = 0 counts 0, whatever a_i is (0 · ln 0 would be
 * NaN). A right class with a_i = 0 costs INFINITY. */
double cross_entropy(const double *a, const double *y, int n);

/* The same cost from the z before the softmax, for the right class t:
 *
 *     C = ln Σ_m e^(z_m - max) - (z_t - max),   max = the largest z
 *
 * It is finite for every finite z, also where softmax rounds to 0.
 * z (n), 0 ≤ t < n. */
double cross_entropy_of_label(const double *z, int t, int n);

#endif
