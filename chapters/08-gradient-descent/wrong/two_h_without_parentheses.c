/* slip: You divide by 2 and then multiply by h. Put parentheses around
 *       2 h, so that both stand below the line. */
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
    for (int i = 0; i < n; i++) {
        double old = x[i];
        x[i] = old + h;
        double above = f(x, n, context);
        x[i] = old - h;
        double below = f(x, n, context);
        x[i] = old;
        gradient[i] = (above - below) / 2.0 * h;
    }
}
