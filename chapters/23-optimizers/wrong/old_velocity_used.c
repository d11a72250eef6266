/* slip: You step with the velocity from before. First the velocity
 *       takes the gradient in, then the weight moves. */
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
        w[i] -= settings->eta * m[i];
        m[i] = settings->mu * m[i] + g[i];
    }
}
