#include <math.h>

#include "23-optimizers/optimizer.h"

void sgd_step(double *w, const double *g, double *m, double *v, int n,
              int t, const Settings *settings)
{
    (void)m, (void)v, (void)t;
    for (int i = 0; i < n; i++)
        w[i] -= settings->eta * g[i];
}

void momentum_step(double *w, const double *g, double *m, double *v,
                   int n, int t, const Settings *settings)
{
    (void)v, (void)t;
    for (int i = 0; i < n; i++) {
        m[i] = settings->mu * m[i] + g[i];
        w[i] -= settings->eta * m[i];
    }
}

void nesterov_step(double *w, const double *g, double *m, double *v,
                   int n, int t, const Settings *settings)
{
    (void)v, (void)t;
    double mu = settings->mu;
    for (int i = 0; i < n; i++) {
        m[i] = mu * m[i] + g[i];
        w[i] -= settings->eta * (g[i] + mu * m[i]);
    }
}

void adagrad_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    (void)m, (void)t;
    for (int i = 0; i < n; i++) {
        v[i] += g[i] * g[i];
        w[i] -= settings->eta * g[i] / (sqrt(v[i]) + settings->epsilon);
    }
}

void rmsprop_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    (void)m, (void)t;
    double rho = settings->rho;
    for (int i = 0; i < n; i++) {
        v[i] = rho * v[i] + (1.0 - rho) * g[i] * g[i];
        w[i] -= settings->eta * g[i] / (sqrt(v[i]) + settings->epsilon);
    }
}

void adam_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    double beta1 = settings->beta1, beta2 = settings->beta2;
    double m_share = 1.0 - pow(beta1, t);
    double v_share = 1.0 - pow(beta2, t);
    for (int i = 0; i < n; i++) {
        m[i] = beta1 * m[i] + (1.0 - beta1) * g[i];
        v[i] = beta2 * v[i] + (1.0 - beta2) * g[i] * g[i];
        double m_hat = m[i] / m_share, v_hat = v[i] / v_share;
        w[i] -=
            settings->eta * m_hat / (sqrt(v_hat) + settings->epsilon);
    }
}

/* The weight that belongs to m and v. */
static double ftrl_weight(double m, double v, const Settings *settings)
{
    double l1 = settings->l1;
    if (fabs(m) <= l1)
        return 0.0;
    return -(m - copysign(l1, m)) /
           ((settings->beta + sqrt(v)) / settings->eta + settings->l2);
}

void ftrl_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    (void)t;
    for (int i = 0; i < n; i++) {
        double v_new = v[i] + g[i] * g[i];
        double sigma = (sqrt(v_new) - sqrt(v[i])) / settings->eta;
        m[i] += g[i] - sigma * w[i];
        v[i] = v_new;
        w[i] = ftrl_weight(m[i], v[i], settings);
    }
}

void ftrl_start(double *m, const double *w, int n,
                const Settings *settings)
{
    for (int i = 0; i < n; i++)
        m[i] = -w[i] * (settings->beta / settings->eta + settings->l2);
}
