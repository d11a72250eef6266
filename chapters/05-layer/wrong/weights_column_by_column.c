/* slip: You read the table of weights column by column. The weights of
 *       a neuron stand side by side in one row of W. */
/* loses: weighted_sums_of_one_example each_neuron_adds_its_own_bias
 *        every_column_is_an_example */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    for (int j = 0; j < z->rows; j++)
        for (int n = 0; n < z->cols; n++) {
            double sum = matrix_get(&layer->b, j, 0);
            for (int k = 0; k < a_before->rows; k++)
                sum += layer->W.data[k * layer->W.rows + j] *
                       matrix_get(a_before, k, n);
            matrix_set(z, j, n, sum);
        }
}
