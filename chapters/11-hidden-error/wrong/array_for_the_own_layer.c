/* slip: You hand dC_da_hidden too few slopes. It wants one for each
 *       neuron of layer l + 1, in networks of any size:
 *       network_size(network, l + 1). */
/* loses: recursion_goes_one_layer_back
 *        recursion_goes_all_the_way_to_the_input */
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
    int n = network_size(network, l);
    double after[n];
    for (int i = 0; i < n; i++)
        after[i] = dC_da(network, pass, y, l + 1,
                         i < network_size(network, l + 1) ? i : 0);
    return dC_da_hidden(network, pass, after, l, j);
}
