/* slip: You measure from x to x + h only. The central difference goes h
 *       to both sides and is far more exact. */
/* loses: numerical_gradient_finds_every_slope
 *        numerical_gradient_puts_x_back_to_the_bit */
#include "08-gradient-descent/descent.h"

#define numerical_gradient right_numerical_gradient
#include "08-gradient-descent/solution.c"
#undef numerical_gradient

void numerical_gradient(double *gradient, Function f, double *x, int n,
                        void *context)
{
    const double h = 1e-5;
    double here = f(x, n, context);
    for (int i = 0; i < n; i++) {
        double old = x[i];
        x[i] = old + h;
        gradient[i] = (f(x, n, context) - here) / h;
        x[i] = old;
    }
}
