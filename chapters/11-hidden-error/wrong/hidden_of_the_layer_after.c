/* slip: You hand dC_da_hidden a layer that has none after it. The
 *       slope along a_j of layer l is wanted, so it is asked for l;
 *       it looks at l + 1 by itself. */
/* loses: recursion_goes_one_layer_back
 *        recursion_goes_all_the_way_to_the_input */
#include "11-hidden-error/hidden_error.h"

#define dC_da_hidden right_dC_da_hidden
#define dC_da right_dC_da
#include "11-hidden-error/solution.c"
#undef dC_da_hidden
#undef dC_da

double dC_da_hidden(const Network *network, const Pass *pass,
                    const double *dC_da_after, int l, int j)
{
    const Layer *after = &network->layer[l + 1];
    double sum = 0.0;
    for (int i = 0; i < after->W.rows; i++) {
        double z = matrix_get(&pass->z[l + 1], i, 0);
        sum += dC_da_after[i] * da_dz(after->activation, z) *
               matrix_get(&after->W, i, j);
    }
    return sum;
}

double dC_da(const Network *network, const Pass *pass, const Matrix *y,
             int l, int j)
{
    if (l == network->L)
        return dC_da_output(matrix_get(&pass->a[l], j, 0),
                            matrix_get(y, j, 0));
    int n_after = network_size(network, l + 1);
    double after[n_after];
    for (int i = 0; i < n_after; i++)
        after[i] = dC_da(network, pass, y, l + 1, i);
    return dC_da_hidden(network, pass, after, l + 1, j);
}
