#include <math.h>

#include "23-optimizers/optimizer.h"

/* Each function loops over its n weights. The formulas stand in
 * optimizer.h; the settings are reached by settings->eta and so on.
 * Where a formula has two lines, their order matters: the second uses
 * what the first has just made. */

void sgd_step(double *w, const double *g, double *m, double *v, int n,
              int t, const Settings *settings)
{
    /* TODO: move each weight a little against its gradient. */
}

void momentum_step(double *w, const double *g, double *m, double *v,
                   int n, int t, const Settings *settings)
{
    /* TODO: the velocity keeps a share of itself and takes the
     * gradient in; the weight moves against the velocity. */
}

void nesterov_step(double *w, const double *g, double *m, double *v,
                   int n, int t, const Settings *settings)
{
    /* TODO: the same velocity, but the weight already moves as the
     * velocity would carry it in the next step. */
}

void adagrad_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    /* TODO: add up the squares of the gradients; the larger their
     * root, the smaller the step. */
}

void rmsprop_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    /* TODO: as Adagrad, with a running mean of the squares instead of
     * their sum. */
}

void adam_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    /* TODO: running means of the gradient and of its square; divide
     * both by what they lack in the first steps; then step. */
}

void ftrl_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    /* TODO: sigma needs the old v, m needs the old w. Then v, and at
     * last the weight, which is 0 where m is small. */
}

void ftrl_start(double *m, const double *w, int n,
                const Settings *settings)
{
    /* TODO: the m from which ftrl_step would get just these
     * weights. */
}
