/* slip: You put the bias behind the weights. It stands in front of
 *       them, as column 0: w[0] goes to column 1. */
/* loses: bias_becomes_column_0 layer_is_filled_from_its_matrix weights_that_are_no_numbers_are_refused */
#include "21-save-load/npy.h"

#define layer_to_matrix right_layer_to_matrix
#define layer_from_matrix right_layer_from_matrix
#include "21-save-load/solution.c"
#undef layer_to_matrix
#undef layer_from_matrix

void layer_to_matrix(Matrix *m, const Layer *layer)
{
    int n_before = layer->W.cols;
    for (int j = 0; j < layer->W.rows; j++) {
        for (int k = 0; k < n_before; k++)
            matrix_set(m, j, k, matrix_get(&layer->W, j, k));
        matrix_set(m, j, n_before, matrix_get(&layer->b, j, 0));
    }
}

const char *layer_from_matrix(Layer *layer, const Matrix *m)
{
    int n_before = layer->W.cols;
    for (int i = 0; i < matrix_size(m); i++)
        if (!isfinite(m->data[i]))
            return "a weight is NaN or infinite";
    for (int j = 0; j < layer->W.rows; j++) {
        for (int k = 0; k < n_before; k++)
            matrix_set(&layer->W, j, k, matrix_get(m, j, k));
        matrix_set(&layer->b, j, 0, matrix_get(m, j, n_before));
    }
    return NULL;
}
