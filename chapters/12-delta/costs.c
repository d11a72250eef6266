#include <math.h>

#include "07-cost/cost.h"
#include "12-delta/delta.h"

static double squared_value(const Matrix *z, const Matrix *a,
                            const Matrix *y)
{
    (void)z;
    return squared_error(a, y);
}

static double absolute_value(const Matrix *z, const Matrix *a,
                             const Matrix *y)
{
    (void)z;
    return absolute_error(a, y);
}

static void absolute_delta(Matrix *delta, const Matrix *z,
                           const Matrix *a, const Matrix *y,
                           const Activation *activation)
{
    assert(matrix_same_shape(delta, z));
    assert(matrix_same_shape(z, a) && matrix_same_shape(a, y));
    for (int i = 0; i < matrix_size(delta); i++)
        delta->data[i] = absolute_error_prime(a->data[i], y->data[i]) *
                         activation->f_prime(z->data[i]);
}

/* -(y ln a + (1 - y) ln(1 - a)) with a = sigmoid(z), simplified by
 * hand so that it stays finite where a rounds to 0 or 1. */
static double binary_value(const Matrix *z, const Matrix *a,
                           const Matrix *y)
{
    assert(matrix_same_shape(z, y));
    double sum = 0.0;
    (void)a;
    for (int i = 0; i < matrix_size(z); i++)
        sum += fmax(z->data[i], 0.0) - z->data[i] * y->data[i] +
               log1p(exp(-fabs(z->data[i])));
    return sum;
}

static void binary_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    assert(activation == &SIGMOID);
    (void)z, (void)activation;
    matrix_subtract(delta, a, y);
}

const Cost SQUARED_ERROR = { "squared error", squared_value,
                             squared_error_delta };
const Cost ABSOLUTE_ERROR = { "absolute error", absolute_value,
                              absolute_delta };
const Cost BINARY_CROSS_ENTROPY = { "binary cross-entropy",
                                    binary_value, binary_delta };
