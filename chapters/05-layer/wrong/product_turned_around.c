/* slip: Two shapes do not meet, or an index leaves its table. The
 *       product is W times a, in this order; rows count neurons,
 *       columns examples. */
/* loses: x */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    matrix_multiply(z, a_before, &layer->W);
    for (int j = 0; j < z->rows; j++) {
        double b = matrix_get(&layer->b, j, 0);
        for (int n = 0; n < z->cols; n++)
            matrix_set(z, j, n, matrix_get(z, j, n) + b);
    }
}
