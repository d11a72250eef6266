/* slip: You walk uphill. The gradient points up, so a step subtracts
 *       it. */
/* loses: step_goes_against_the_gradient */
#include "08-gradient-descent/descent.h"

#define descent_step right_descent_step
#include "08-gradient-descent/solution.c"
#undef descent_step

void descent_step(double *x, const double *gradient, int n, double eta)
{
    for (int i = 0; i < n; i++)
        x[i] += eta * gradient[i];
}
