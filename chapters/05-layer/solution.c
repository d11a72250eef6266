#include <stddef.h> /* NULL */

#include "05-layer/layer.h"

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    matrix_multiply(z, &layer->W, a_before); /* asserts the shapes */
    for (int j = 0; j < z->rows; j++) {
        double b = matrix_get(&layer->b, j, 0);
        for (int n = 0; n < z->cols; n++)
            matrix_set(z, j, n, matrix_get(z, j, n) + b);
    }
}

void layer_activate(Matrix *a, const Layer *layer, const Matrix *z)
{
    assert(matrix_same_shape(a, z));
    if (layer->activation->whole != NULL) {
        layer->activation->whole(a, z);
        return;
    }
    for (int i = 0; i < matrix_size(z); i++)
        a->data[i] = layer->activation->f(z->data[i]);
}
