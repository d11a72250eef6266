/* slip: You ask for memory in dC_da and never give it back. Keep the
 *       answer of dC_da_hidden in a variable, free the array, then
 *       return: on every way out. */
/* loses: recursion_goes_one_layer_back
 *        recursion_goes_all_the_way_to_the_input */
#include <stdlib.h>

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
    double *after = malloc((size_t)n_after * sizeof *after);
    for (int i = 0; i < n_after; i++)
        after[i] = dC_da(network, pass, y, l + 1, i);
    return dC_da_hidden(network, pass, after, l, j);
}
