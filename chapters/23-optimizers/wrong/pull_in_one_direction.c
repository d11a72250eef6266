/* slip: lambda1 is taken off the size of m: subtract it from a
 *       positive m, add it to a negative one. */
/* loses: ftrl_pulls_weights_towards_zero ftrl_makes_small_weights_exactly_zero ftrl_of_many_weights */
#include "23-optimizers/optimizer.h"

#define ftrl_step right_ftrl_step
#include "23-optimizers/solution.c"
#undef ftrl_step

void ftrl_step(double *w, const double *g, double *m, double *v, int n,
               int t, const Settings *settings)
{
    (void)t;
    for (int i = 0; i < n; i++) {
        double v_new = v[i] + g[i] * g[i];
        double sigma = (sqrt(v_new) - sqrt(v[i])) / settings->eta;
        m[i] += g[i] - sigma * w[i];
        v[i] = v_new;
        double divisor = (settings->beta + sqrt(v[i])) / settings->eta +
                         settings->l2;
        w[i] = fabs(m[i]) <= settings->l1
                   ? 0.0
                   : -(m[i] - settings->l1) / divisor;
    }
}
