/* slip: You look for a layer after the last one. In layer L there is
 *       none: dC_da answers at once there, with equation 4. */
/* loses: recursion_ends_in_equation_4
 *        recursion_goes_one_layer_back
 *        recursion_goes_all_the_way_to_the_input */
#include "11-hidden-error/hidden_error.h"

#define dC_da right_dC_da
#include "11-hidden-error/solution.c"
#undef dC_da

double dC_da(const Network *network, const Pass *pass, const Matrix *y,
             int l, int j)
{
    if (l == network->L - 1)
        return dC_da_output(matrix_get(&pass->a[l], j, 0),
                            matrix_get(y, j, 0));
    int n_after = network_size(network, l + 1);
    double after[n_after];
    for (int i = 0; i < n_after; i++)
        after[i] = dC_da(network, pass, y, l + 1, i);
    return dC_da_hidden(network, pass, after, l, j);
}
