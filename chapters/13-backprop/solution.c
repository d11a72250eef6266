#include "13-backprop/backprop.h"

static void divide(Matrix *m, double divisor)
{
    for (int i = 0; i < matrix_size(m); i++)
        m->data[i] /= divisor;
}

void backprop_delta(Matrix *delta, Matrix *W_T, const Layer *after,
                    const Matrix *delta_after,
                    const Activation *activation, const Matrix *z)
{
    assert(matrix_same_shape(delta, z));
    matrix_transpose(W_T, &after->W);
    matrix_multiply(delta, W_T, delta_after);
    for (int i = 0; i < matrix_size(delta); i++)
        delta->data[i] *= activation->f_prime(z->data[i]);
}

void backprop_weights(Matrix *dW, Matrix *a_T, const Matrix *delta,
                      const Matrix *a_before)
{
    assert(delta->cols == a_before->cols);
    matrix_transpose(a_T, a_before);
    matrix_multiply(dW, delta, a_T);
    divide(dW, delta->cols);
}

void backprop_biases(Matrix *db, const Matrix *delta)
{
    assert(db->rows == delta->rows && db->cols == 1);
    matrix_fill(db, 0.0);
    for (int j = 0; j < delta->rows; j++)
        for (int n = 0; n < delta->cols; n++)
            db->data[j] += matrix_get(delta, j, n);
    divide(db, delta->cols);
}
