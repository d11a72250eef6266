/* slip: You divide by the room there is for examples. The last batch
 *       may be shorter: divide by N, the columns of y. */
/* loses: short_batch_counts_only_its_examples */
#include "14-network-gradient/gradient.h"

#define network_cost right_network_cost
#include "14-network-gradient/solution.c"
#undef network_cost

double network_cost(const Pass *pass, const Matrix *y, const Cost *cost)
{
    int L = pass->L;
    return cost->value(&pass->z[L], &pass->a[L], y) / pass->capacity;
}
