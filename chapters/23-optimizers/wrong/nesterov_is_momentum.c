/* slip: This is plain momentum. Nesterov's step looks ahead: the
 *       gradient and mu times the new velocity. */
/* loses: nesterov_looks_one_step_ahead nesterov_of_many_weights */
#include "23-optimizers/optimizer.h"

#define nesterov_step right_nesterov_step
#include "23-optimizers/solution.c"
#undef nesterov_step

void nesterov_step(double *w, const double *g, double *m, double *v,
                   int n, int t, const Settings *settings)
{
    momentum_step(w, g, m, v, n, t, settings);
}
