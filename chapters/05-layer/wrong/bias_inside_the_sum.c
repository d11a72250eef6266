/* slip: You add the bias once for every input. It joins the weighted
 *       sum a single time, after the inputs. */
/* loses: each_neuron_adds_its_own_bias every_column_is_an_example */
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
                               matrix_get(&layer->W, j, k) *
                                   matrix_get(a_before, k, n) +
                               matrix_get(&layer->b, j, 0));
}
