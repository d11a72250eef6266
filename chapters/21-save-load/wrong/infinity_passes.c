/* slip: You look for NaN only. An infinite weight is no number
 *       either: isfinite finds both. */
/* loses: weights_that_are_no_numbers_are_refused */
#include "21-save-load/npy.h"

#define layer_from_matrix right_layer_from_matrix
#include "21-save-load/solution.c"
#undef layer_from_matrix

const char *layer_from_matrix(Layer *layer, const Matrix *m)
{
    for (int i = 0; i < matrix_size(m); i++)
        if (isnan(m->data[i]))
            return "a weight is NaN";
    for (int j = 0; j < layer->W.rows; j++) {
        matrix_set(&layer->b, j, 0, matrix_get(m, j, 0));
        for (int k = 0; k < layer->W.cols; k++)
            matrix_set(&layer->W, j, k, matrix_get(m, j, k + 1));
    }
    return NULL;
}
