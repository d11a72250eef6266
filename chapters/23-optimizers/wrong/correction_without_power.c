/* slip: The bias correction fades with the steps: 1 - beta to the
 *       power of t, not 1 - beta every time. */
/* loses: adam_corrects_every_step adam_of_many_weights network_takes_two_steps */
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
        double m_hat = m[i] / (1.0 - settings->beta1);
        double v_hat = v[i] / (1.0 - settings->beta2);
        w[i] -=
            settings->eta * m_hat / (sqrt(v_hat) + settings->epsilon);
    }
}
