/* slip: You activate the first column only. Every example needs its
 *       activations. */
/* loses: each_layer_uses_its_own_activation */
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
    for (int j = 0; j < z->rows; j++)
        matrix_set(a, j, 0, layer->activation->f(matrix_get(z, j, 0)));
}
