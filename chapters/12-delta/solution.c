#include "10-one-weight/one_weight.h"
#include "12-delta/delta.h"

double weight_gradient(double delta, double a_before)
{
    return delta * a_before;
}

double bias_gradient(double delta)
{
    return weight_gradient(delta, 1.0);
}

double delta_output(double a, double y, const Activation *activation,
                    double z)
{
    return dC_da_output(a, y) * da_dz(activation, z);
}

double delta_hidden(const Layer *after, const double *delta_after,
                    int j, const Activation *activation, double z)
{
    assert(0 <= j && j < after->W.cols);
    double sum = 0.0;
    for (int i = 0; i < after->W.rows; i++)
        sum += delta_after[i] * matrix_get(&after->W, i, j);
    return sum * da_dz(activation, z);
}

double weight_step(double eta, double delta, double a_before)
{
    return -eta * weight_gradient(delta, a_before);
}

double bias_step(double eta, double delta)
{
    return -eta * bias_gradient(delta);
}

void squared_error_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    assert(matrix_same_shape(delta, z));
    assert(matrix_same_shape(z, a) && matrix_same_shape(a, y));
    for (int i = 0; i < matrix_size(delta); i++)
        delta->data[i] = delta_output(a->data[i], y->data[i],
                                      activation, z->data[i]);
}
