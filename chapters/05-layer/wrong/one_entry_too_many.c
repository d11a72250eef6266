/* slip: You read or write one entry too many. The last one has the
 *       number matrix_size(z) - 1. */
/* loses: x */
#include "05-layer/layer.h"

#define layer_activate right_layer_activate
#include "05-layer/solution.c"
#undef layer_activate

void layer_activate(Matrix *a, const Layer *layer, const Matrix *z)
{
    assert(matrix_same_shape(a, z));
    if (layer->activation->whole != NULL) {
        layer->activation->whole(a, z);
        return;
    }
    for (int i = 0; i <= matrix_size(z); i++)
        a->data[i] = layer->activation->f(z->data[i]);
}
