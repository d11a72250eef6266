#include "05-layer/layer.h"

bool layer_init(Layer *layer, int n, int n_before,
                const Activation *activation)
{
    *layer = (Layer){ .activation = activation };
    if (matrix_init(&layer->W, n, n_before) &&
        matrix_init(&layer->b, n, 1))
        return true;
    layer_free(layer);
    return false;
}

void layer_free(Layer *layer)
{
    matrix_free(&layer->W);
    matrix_free(&layer->b);
    *layer = (Layer){ 0 };
}
