/* slip: The learning rate is in the velocity and in the step. It
 *       belongs into the step only. */
/* loses: momentum_keeps_its_velocity momentum_of_many_weights */
#include "23-optimizers/optimizer.h"

#define momentum_step right_momentum_step
#include "23-optimizers/solution.c"
#undef momentum_step

void momentum_step(double *w, const double *g, double *m, double *v,
                   int n, int t, const Settings *settings)
{
    (void)v, (void)t;
    for (int i = 0; i < n; i++) {
        m[i] = settings->mu * m[i] + settings->eta * g[i];
        w[i] -= settings->eta * m[i];
    }
}
