/* slip: You leave the bias out. Each neuron adds its own bias to its
 *       weighted sum. */
/* loses: each_neuron_adds_its_own_bias every_column_is_an_example */
#include "05-layer/layer.h"

#define layer_weighted_sums right_layer_weighted_sums
#include "05-layer/solution.c"
#undef layer_weighted_sums

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    matrix_multiply(z, &layer->W, a_before);
}
