/* slip: You add the bias to the first example only. A neuron has the
 *       same bias for every example, so for every column. */
/* loses: every_column_is_an_example */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    matrix_multiply(z, &layer->W, a_before);
    for (int j = 0; j < z->rows; j++)
        matrix_set(z, j, 0,
                   matrix_get(z, j, 0) + matrix_get(&layer->b, j, 0));
}
