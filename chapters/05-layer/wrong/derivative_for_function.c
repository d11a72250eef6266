/* slip: You put the sums through the derivative f′. The activation of
 *       a neuron is f of its sum; f′ is for learning, later. */
/* loses: relu_layer_cuts_off_below_zero
 *        each_layer_uses_its_own_activation */
#include "05-layer/layer.h"

#define layer_activate right_layer_activate
#include "05-layer/solution.c"
#undef layer_activate

void layer_activate(Matrix *a, const Layer *layer, const Matrix *z)
{
    if (layer->activation->whole != NULL) {
        layer->activation->whole(a, z);
        return;
    }
    for (int i = 0; i < matrix_size(z); i++)
        a->data[i] = layer->activation->f_prime(z->data[i]);
}
