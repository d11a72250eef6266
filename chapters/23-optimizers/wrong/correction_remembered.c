/* slip: You put the corrected means back into m and v, and the next
 *       step corrects them again. Keep them in variables
 *       of their own. */
/* loses: adam_corrects_every_step adam_of_many_weights network_takes_two_steps */
#include "23-optimizers/optimizer.h"

#define adam_step right_adam_step
#include "23-optimizers/solution.c"
#undef adam_step

void adam_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    for (int i = 0; i < n; i++) {
        m[i] = settings->beta1 * m[i] + (1.0 - settings->beta1) * g[i];
        v[i] = settings->beta2 * v[i] +
               (1.0 - settings->beta2) * g[i] * g[i];
        m[i] /= 1.0 - pow(settings->beta1, t);
        v[i] /= 1.0 - pow(settings->beta2, t);
        w[i] -= settings->eta * m[i] / (sqrt(v[i]) + settings->epsilon);
    }
}
