/* slip: You ask for room in cross_entropy_delta and never give it back.
 *       One double for the sum of a column is enough. */
/* loses: delta_of_all_outputs_of_all_examples
 *        every_column_has_its_own_sum_of_y sure_and_wrong_still_learns
 *        gradient_of_a_whole_network */
#include <stdlib.h>

#include "18-softmax-gradient/softmax_gradient.h"

#define cross_entropy_delta right_cross_entropy_delta
#include "18-softmax-gradient/solution.c"
#undef cross_entropy_delta

void cross_entropy_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    (void)z, (void)activation;
    double *sum_of_y = malloc((size_t)y->cols * sizeof *sum_of_y);
    if (sum_of_y == NULL)
        return;
    for (int n = 0; n < y->cols; n++) {
        sum_of_y[n] = column_sum(y, n);
        for (int j = 0; j < y->rows; j++)
            matrix_set(delta, j, n,
                       dC_dz(matrix_get(a, j, n), matrix_get(y, j, n),
                             sum_of_y[n]));
    }
}
