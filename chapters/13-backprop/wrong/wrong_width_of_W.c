/* slip: You read behind the weights where the two layers differ in
 *       size. A row of W is W.cols long: w_ij stands at data[i *
 *       W.cols + j], with i less than W.rows. */
/* loses: delta_of_one_example_is_equation_7
 *        delta_of_many_examples_is_equation_7_in_each_column
 *        delta_is_the_slope_of_the_cost */
#include "13-backprop/backprop.h"

#define backprop_delta right_backprop_delta
#include "13-backprop/solution.c"
#undef backprop_delta

void backprop_delta(Matrix *delta, Matrix *W_T, const Layer *after,
                    const Matrix *delta_after,
                    const Activation *activation, const Matrix *z)
{
    const Matrix *W = &after->W;
    (void)W_T;
    for (int n = 0; n < z->cols; n++)
        for (int j = 0; j < z->rows; j++) {
            double sum = 0.0;
            for (int i = 0; i < W->rows; i++)
                sum += W->data[i * W->rows + j] *
                       matrix_get(delta_after, i, n);
            matrix_set(delta, j, n,
                       sum * activation->f_prime(matrix_get(z, j, n)));
        }
}
