/* slip: You add h again to get x back, and that loses digits. Keep the
 *       old value and put it back. */
/* loses: numerical_gradient_puts_x_back_to_the_bit */
#include "08-gradient-descent/descent.h"

#define numerical_gradient right_numerical_gradient
#include "08-gradient-descent/solution.c"
#undef numerical_gradient

void numerical_gradient(double *gradient, Function f, double *x, int n,
                        void *context)
{
    const double h = 1e-5;
    for (int i = 0; i < n; i++) {
        x[i] += h;
        double above = f(x, n, context);
        x[i] -= 2.0 * h;
        double below = f(x, n, context);
        x[i] += h;
        gradient[i] = (above - below) / (2.0 * h);
    }
}
