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

/* df/d(*number) for an f of all that context holds, *number among it:
 * central difference of five points, good to about 1e-11 where f is
 * smooth within 2e-4 of it. *number is moved and put back. */
double oracle_slope_along(double (*f)(void *context), void *context,
                          double *number);

/* The largest |number|: 0 if all are 0, a gradient to be wary of. */
double oracle_largest(const double *numbers, int count);

#endif
#endif
