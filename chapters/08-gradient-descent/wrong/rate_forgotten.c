/* slip: You step by the whole gradient. The learning rate eta says how
 *       much of it. */
/* loses: step_goes_against_the_gradient */
#include "08-gradient-descent/descent.h"

#define descent_step right_descent_step
#include "08-gradient-descent/solution.c"
#undef descent_step

void descent_step(double *x, const double *gradient, int n, double eta)
{
    (void)eta;
    for (int i = 0; i < n; i++)
        x[i] -= gradient[i];
}
