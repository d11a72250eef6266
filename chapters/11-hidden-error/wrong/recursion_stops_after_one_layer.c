/* slip: You take equation 4 in the layer after, whatever layer that
 *       is. It holds in layer L only; ask dC_da, which knows what
 *       holds where. */
/* loses: recursion_goes_all_the_way_to_the_input */
#include "11-hidden-error/hidden_error.h"

#define dC_da right_dC_da
#include "11-hidden-error/solution.c"
#undef dC_da

double dC_da(const Network *network, const Pass *pass, const Matrix *y,
             int l, int j)
{
    if (l == network->L)
        return dC_da_output(matrix_get(&pass->a[l], j, 0),
                            matrix_get(y, j, 0));
    int n_after = network_size(network, l + 1);
    double after[n_after];
    for (int i = 0; i < n_after; i++)
        after[i] = dC_da_output(matrix_get(&pass->a[l + 1], i, 0),
                                matrix_get(y, i, 0));
    return dC_da_hidden(network, pass, after, l, j);
}
