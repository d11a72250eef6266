/* slip: You always use the same activation function. Each layer names
 *       its own in layer->activation. */
/* loses: each_layer_uses_its_own_activation
 *        whole_activation_sees_the_whole_column */
#include "05-layer/layer.h"

#define layer_activate right_layer_activate
#include "05-layer/solution.c"
#undef layer_activate

void layer_activate(Matrix *a, const Layer *layer, const Matrix *z)
{
    (void)layer;
    for (int i = 0; i < matrix_size(z); i++)
        a->data[i] = relu(z->data[i]);
}
