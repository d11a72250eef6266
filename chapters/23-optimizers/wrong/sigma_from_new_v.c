/* slip: You have no sigma w in m: it is left out, or sigma is 0 because
 *       v was changed first. It compares the root of v before this step
 *       with the root after it. */
/* loses: ftrl_without_pull_steps_like_adagrad ftrl_pulls_weights_towards_zero ftrl_makes_small_weights_exactly_zero ftrl_of_many_weights */
#include "23-optimizers/optimizer.h"

#define ftrl_step right_ftrl_step
#include "23-optimizers/solution.c"
#undef ftrl_step

void ftrl_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    (void)t;
    for (int i = 0; i < n; i++) {
        v[i] += g[i] * g[i];
        double sigma = (sqrt(v[i]) - sqrt(v[i])) / settings->eta;
        m[i] += g[i] - sigma * w[i];
        w[i] = ftrl_weight(m[i], v[i], settings);
    }
}
