/* slip: Adagrad adds up the squares of all gradients. You keep only
 *       the last one. */
/* loses: adagrad_adds_up_the_squares adagrad_of_many_weights */
#include "23-optimizers/optimizer.h"

#define adagrad_step right_adagrad_step
#include "23-optimizers/solution.c"
#undef adagrad_step

void adagrad_step(double *w, const double *g, double *m, double *v,
                  int n, int t, const Settings *settings)
{
    (void)m, (void)t;
    for (int i = 0; i < n; i++) {
        v[i] = g[i] * g[i];
        w[i] -= settings->eta * g[i] / (sqrt(v[i]) + settings->epsilon);
    }
}
