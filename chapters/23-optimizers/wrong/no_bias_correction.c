/* slip: The means begin at 0 and are too small in the first steps.
 *       Divide m by 1 - beta1^t and v by 1 - beta2^t. */
/* loses: adams_first_step_has_the_size_of_eta adam_corrects_every_step adam_of_many_weights network_takes_two_steps */
#include "23-optimizers/optimizer.h"

#define adam_step right_adam_step
#include "23-optimizers/solution.c"
#undef adam_step

void adam_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    (void)t;
    for (int i = 0; i < n; i++) {
        m[i] = settings->beta1 * m[i] + (1.0 - settings->beta1) * g[i];
        v[i] = settings->beta2 * v[i] +
               (1.0 - settings->beta2) * g[i] * g[i];
        w[i] -= settings->eta * m[i] / (sqrt(v[i]) + settings->epsilon);
    }
}
