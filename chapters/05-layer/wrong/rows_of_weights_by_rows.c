/* slip: You find the weights by j times the number of rows and read
 *       past the table. A row of W is cols numbers long. */
/* loses: x */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    matrix_fill(z, 0.0);
    for (int j = 0; j < z->rows; j++)
        for (int n = 0; n < z->cols; n++)
            for (int k = 0; k < a_before->rows; k++)
                matrix_set(z, j, n,
                           matrix_get(z, j, n) +
                               layer->W.data[j * layer->W.rows + k] *
                                   matrix_get(a_before, k, n));
    for (int j = 0; j < z->rows; j++) {
        double b = matrix_get(&layer->b, j, 0);
        for (int n = 0; n < z->cols; n++)
            matrix_set(z, j, n, matrix_get(z, j, n) + b);
    }
}
