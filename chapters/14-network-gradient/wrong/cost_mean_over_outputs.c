/* slip: You divide the cost by the number of outputs. It is the mean
 *       over the examples: they are the columns of y, not its rows. */
/* loses: cost_is_the_mean_over_the_examples */
#include "14-network-gradient/gradient.h"

#define network_cost right_network_cost
#include "14-network-gradient/solution.c"
#undef network_cost

double network_cost(const Pass *pass, const Matrix *y, const Cost *cost)
{
    int L = pass->L;
    return cost->value(&pass->z[L], &pass->a[L], y) / y->rows;
}
