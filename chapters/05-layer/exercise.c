#include <stddef.h> /* NULL */

#include "05-layer/layer.h"

/* What each function must do is told in layer.h, the lesson leads
 * you there. The functions of chapters 01 to 04 are at hand. */

void layer_weighted_sums(Matrix *z, const Layer *layer,
                         const Matrix *a_before)
{
    /* TODO: multiply the weights by the activations before, then add
     * to each row of z the bias of its neuron, in every column. */
}

void layer_activate(Matrix *a, const Layer *layer, const Matrix *z)
{
    /* TODO: if the layer's activation has a function `whole` (if it
     * is not NULL), let that one do it; else put every entry of z
     * through the function f. */
}
