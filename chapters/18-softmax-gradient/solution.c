#include "18-softmax-gradient/softmax_gradient.h"

double ds_dz_by_logarithm(double s_i, double log_slope)
{
    return s_i * log_slope;
}

double dz_dz(int i, int j)
{
    return i == j ? 1.0 : 0.0;
}

double ds_dz(const double *s, int i, int j)
{
    return ds_dz_by_logarithm(s[i], dz_dz(i, j) - s[j]);
}

double dC_dz(double s_j, double y_j, double sum_of_y)
{
    return s_j * sum_of_y - y_j;
}

double dC_dw_softmax(double s_j, double y_j, double a_before)
{
    return weight_gradient(dC_dz(s_j, y_j, 1.0), a_before);
}

static double column_sum(const Matrix *y, int n)
{
    double sum = 0.0;
    for (int i = 0; i < y->rows; i++)
        sum += matrix_get(y, i, n);
    return sum;
}

void cross_entropy_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    assert(activation == &SOFTMAX);
    assert(matrix_same_shape(delta, a) && matrix_same_shape(a, y));
    (void)z, (void)activation;
    for (int n = 0; n < y->cols; n++) {
        double sum_of_y = column_sum(y, n);
        for (int j = 0; j < y->rows; j++)
            matrix_set(delta, j, n,
                       dC_dz(matrix_get(a, j, n), matrix_get(y, j, n),
                             sum_of_y));
    }
}
