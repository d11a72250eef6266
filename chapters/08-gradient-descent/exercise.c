#include <math.h>

#include "08-gradient-descent/descent.h"

/* What each function must do is told in descent.h, the lesson leads
 * you there. A Function f is called like any other:
 * f(x, n, context). <math.h> has sqrt. */

double saddle(const double *x, int n, void *context)
{
    /* TODO: the square of x[0] minus the square of x[1]. */
    return NAN;
}

void saddle_gradient(double *gradient, const double *x, int n,
                     void *context)
{
    /* TODO: the derivative by x[0] and the derivative by x[1]. */
}

void numerical_gradient(double *gradient, Function f, double *x, int n,
                        void *context)
{
    /* TODO: for each variable, one at a time: move it up by h and ask
     * f, move it down and ask f, put the old value back, and write
     * the slope to gradient. */
}

double relative_difference(const double *p, const double *q, int n)
{
    /* TODO: the length of p - q divided by the lengths of p and q
     * together; 0 if both lengths are 0. */
    return NAN;
}

void descent_step(double *x, const double *gradient, int n, double eta)
{
    /* TODO: move every x[i] a little against its slope. */
}

int gradient_descent(double *x, double *scratch, int n,
                     GradientFunction gradient_of, void *context,
                     double eta, double tolerance, int max_steps)
{
    /* TODO: at most max_steps times: write the gradient at x to
     * scratch, stop if it is short, else take a step. Return how many
     * steps were taken. */
    return -1;
}
