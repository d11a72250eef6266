/* slip: The average forgets everything at each step. Keep rho of the
 *       old one and add 1 - rho of the new square. */
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
        v[i] = (1.0 - settings->rho) * g[i] * g[i];
        w[i] -= settings->eta * g[i] / (sqrt(v[i]) + settings->epsilon);
    }
}
