/* slip: The shares of a mean add up to 1: rho for the old mean, and
 *       1 - rho for the new square. You took the whole square. */
/* loses: rmsprop_averages_the_squares rmsprop_of_many_weights */
#include "23-optimizers/optimizer.h"

#define rmsprop_step right_rmsprop_step
#include "23-optimizers/solution.c"
#undef rmsprop_step

void rmsprop_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    (void)m, (void)t;
    for (int i = 0; i < n; i++) {
        v[i] = settings->rho * v[i] + g[i] * g[i];
        w[i] -= settings->eta * g[i] / (sqrt(v[i]) + settings->epsilon);
    }
}
