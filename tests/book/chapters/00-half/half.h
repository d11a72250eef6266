/* half.h: half of a number. */
#ifndef HALF_H
#define HALF_H

/* Half of x, equation 1. */
double half(double x);

#endif
