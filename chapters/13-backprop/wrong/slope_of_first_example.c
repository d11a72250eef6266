/* slip: You take the slope σ′ of the first example for all of them.
 *       Every example has a z of its own. */
/* loses: delta_of_many_examples_is_equation_7_in_each_column */
#include "13-backprop/backprop.h"

#define backprop_delta right_backprop_delta
#include "13-backprop/solution.c"
#undef backprop_delta

void backprop_delta(Matrix *delta, Matrix *W_T, const Layer *after,
                    const Matrix *delta_after,
                    const Activation *activation, const Matrix *z)
{
    matrix_transpose(W_T, &after->W);
    matrix_multiply(delta, W_T, delta_after);
    for (int j = 0; j < delta->rows; j++)
        for (int n = 0; n < delta->cols; n++)
            matrix_set(delta, j, n,
                       matrix_get(delta, j, n) *
                           activation->f_prime(matrix_get(z, j, 0)));
}
