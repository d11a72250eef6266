#include "11-hidden-error/hidden_error.h"

double dC_da_hidden(const Network *network, const Pass *pass,
                    const double *dC_da_after, int l, int j)
{
    assert(0 <= l && l < network->L && pass->a[l].cols == 1);
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
    assert(0 <= l && l <= network->L && y->cols == 1);
    if (l == network->L)
        return dC_da_output(matrix_get(&pass->a[l], j, 0),
                            matrix_get(y, j, 0));
    int n_after = network_size(network, l + 1);
    double after[n_after]; /* as many numbers as that layer needs */
    for (int i = 0; i < n_after; i++)
        after[i] = dC_da(network, pass, y, l + 1, i);
    return dC_da_hidden(network, pass, after, l, j);
}

double dC_dw_anywhere(const Network *network, const Pass *pass,
                      const Matrix *y, int l, int j, int k)
{
    assert(1 <= l && l <= network->L);
    const Activation *activation = network->layer[l].activation;
    return dC_dw(dC_da(network, pass, y, l, j),
                 da_dz(activation, matrix_get(&pass->z[l], j, 0)),
                 dz_dw(matrix_get(&pass->a[l - 1], k, 0)));
}
