/* slip: You take examples n = 0, 1, 2 … instead of order[n], so the
 *       shuffling has no effect. */
/* loses: column_n_gets_picture_order_n
 *        column_n_gets_label_order_n_one_hot
 *        next_batch_replaces_the_one_before */
#include "20-mini-batches/batches.h"

#define batch_gather right_batch_gather
#include "20-mini-batches/solution.c"
#undef batch_gather

void batch_gather(Matrix *x, Matrix *y, const Dataset *data,
                  const int *order)
{
    (void)order;
    matrix_fill(y, 0.0);
    for (int n = 0; n < x->cols; n++) {
        image_to_column(x, n, data, n);
        matrix_set(y, data->labels[n], n, 1.0);
    }
}
