/* slip: You call f although it is NULL. Where an activation works on
 *       whole columns, call its function `whole` instead. */
/* loses: whole_activation_sees_the_whole_column */
#include "05-layer/layer.h"

#define layer_activate right_layer_activate
#include "05-layer/solution.c"
#undef layer_activate

void layer_activate(Matrix *a, const Layer *layer, const Matrix *z)
{
    for (int i = 0; i < matrix_size(z); i++)
        a->data[i] = layer->activation->f(z->data[i]);
}
