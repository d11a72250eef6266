/* Right answers the slow and obvious way, for tests (judge only). */
#ifndef ORACLES_H
#define ORACLES_H

#include "support/expect.h"

#ifdef JUDGE

/* Σ w[k] x[k] */
double oracle_dot(const double *w, const double *x, int n);

/* 1 / (1 + e^-z), and its derivative */
double oracle_sigmoid(double z);
double oracle_sigmoid_prime(double z);

/* df/dx by central difference. Good to about 1e-9 for smooth f. */
double oracle_slope(double (*f)(double), double x);

#endif
#endif
