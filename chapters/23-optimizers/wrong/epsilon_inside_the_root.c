/* slip: Epsilon stands outside the root: first the root, then add
 *       epsilon to it. */
/* loses: adagrad_adds_up_the_squares adagrad_of_many_weights rmsprop_averages_the_squares rmsprop_of_many_weights adam_corrects_every_step adam_of_many_weights network_takes_two_steps */
#include "23-optimizers/optimizer.h"

#define adagrad_step right_adagrad_step
#define rmsprop_step right_rmsprop_step
#define adam_step right_adam_step
#include "23-optimizers/solution.c"
#undef adagrad_step
#undef rmsprop_step
#undef adam_step

void adagrad_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    (void)m, (void)t;
    for (int i = 0; i < n; i++) {
        v[i] += g[i] * g[i];
        w[i] -= settings->eta * g[i] / sqrt(v[i] + settings->epsilon);
    }
}

void rmsprop_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    (void)m, (void)t;
    for (int i = 0; i < n; i++) {
        v[i] =
            settings->rho * v[i] + (1.0 - settings->rho) * g[i] * g[i];
        w[i] -= settings->eta * g[i] / sqrt(v[i] + settings->epsilon);
    }
}

void adam_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    for (int i = 0; i < n; i++) {
        m[i] = settings->beta1 * m[i] + (1.0 - settings->beta1) * g[i];
        v[i] = settings->beta2 * v[i] +
               (1.0 - settings->beta2) * g[i] * g[i];
        double m_hat = m[i] / (1.0 - pow(settings->beta1, t));
        double v_hat = v[i] / (1.0 - pow(settings->beta2, t));
        w[i] -= settings->eta * m_hat / sqrt(v_hat + settings->epsilon);
    }
}
