/* slip: You count through b as you count through z. b holds one number
 *       for each neuron, and every example shares it. */
/* loses: x */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    matrix_multiply(z, &layer->W, a_before); /* asserts the shapes */
    for (int j = 0; j < z->rows; j++) {
        const double *b = layer->b.data + j * z->cols;
        for (int n = 0; n < z->cols; n++)
            matrix_set(z, j, n, matrix_get(z, j, n) + b[n]);
    }
}
