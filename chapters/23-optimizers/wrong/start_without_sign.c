/* slip: m and the weight have opposite signs: w is minus m divided by
 *       something, so m begins as minus w times that. */
/* loses: ftrl_starts_where_its_weights_are ftrl_remembers_where_the_network_began */
#include "23-optimizers/optimizer.h"

#define ftrl_start right_ftrl_start
#include "23-optimizers/solution.c"
#undef ftrl_start

void ftrl_start(double *m, const double *w, int n,
                const Settings *settings)
{
    for (int i = 0; i < n; i++)
        m[i] = w[i] * (settings->beta / settings->eta + settings->l2);
}
