/* slip: You choose the bias by the example. A bias belongs to a
 *       neuron, so its number is the number of the row. */
/* loses: each_neuron_adds_its_own_bias every_column_is_an_example */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    matrix_multiply(z, &layer->W, a_before);
    for (int j = 0; j < z->rows; j++)
        for (int n = 0; n < z->cols; n++)
            matrix_set(z, j, n,
                       matrix_get(z, j, n) +
                           matrix_get(&layer->b, n, 0));
}
