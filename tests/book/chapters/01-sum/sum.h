/* sum.h: a sum. */
#ifndef SUM_H
#define SUM_H

/* a + b */
double sum(double a, double b);

#endif
