/* slip: You make a matrix for the work and never give it back. Each
 *       matrix_init needs its matrix_free; a loop needs no copy at
 *       all. */
/* loses: x */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    Matrix t;
    if (!matrix_init(&t, z->rows, z->cols))
        return;
    matrix_multiply(&t, &layer->W, a_before);
    matrix_copy(z, &t);
    for (int j = 0; j < z->rows; j++) {
        double b = matrix_get(&layer->b, j, 0);
        for (int n = 0; n < z->cols; n++)
            matrix_set(z, j, n, matrix_get(z, j, n) + b);
    }
}
