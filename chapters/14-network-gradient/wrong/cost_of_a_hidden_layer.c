/* slip: You hand the cost matrices that do not fit y. Only the
 *       output layer, number L, has as many neurons as y has rows:
 *       pass->z[L] and pass->a[L]. */
/* loses: cost_of_the_example_by_hand
 *        cost_is_the_mean_over_the_examples
 *        short_batch_counts_only_its_examples */
#include "14-network-gradient/gradient.h"

#define network_cost right_network_cost
#include "14-network-gradient/solution.c"
#undef network_cost

double network_cost(const Pass *pass, const Matrix *y, const Cost *cost)
{
    int last = pass->L - 1;
    return cost->value(&pass->z[last], &pass->a[last], y) / y->cols;
}
