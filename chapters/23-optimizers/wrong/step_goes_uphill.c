/* slip: You add the gradient. It points uphill; subtract it to go
 *       down. */
/* loses: sgd_goes_against_the_gradient sgd_of_many_weights */
#include "23-optimizers/optimizer.h"

#define sgd_step right_sgd_step
#include "23-optimizers/solution.c"
#undef sgd_step

void sgd_step(double *w, const double *g, double *m, double *v, int n,
              int t, const Settings *settings)
{
    (void)m, (void)v, (void)t;
    for (int i = 0; i < n; i++)
        w[i] += settings->eta * g[i];
}
