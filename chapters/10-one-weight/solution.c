#include "10-one-weight/one_weight.h"

double dz_dw(double a_before)
{
    return a_before;
}

double da_dz(const Activation *activation, double z)
{
    return activation->f_prime(z);
}

double dC_da_output(double a, double y)
{
    return 2.0 * (a - y);
}

double dC_dw(double cost_slope, double activation_slope,
             double sum_slope)
{
    return cost_slope * activation_slope * sum_slope;
}

double dC_dw_output(const Network *network, const Pass *pass,
                    const Matrix *y, int j, int k)
{
    int L = network->L;
    assert(y->cols == 1 && matrix_same_shape(y, &pass->a[L]));
    double a = matrix_get(&pass->a[L], j, 0);
    double z = matrix_get(&pass->z[L], j, 0);
    double a_before = matrix_get(&pass->a[L - 1], k, 0);
    return dC_dw(dC_da_output(a, matrix_get(y, j, 0)),
                 da_dz(network->layer[L].activation, z),
                 dz_dw(a_before));
}
