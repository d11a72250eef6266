/* slip: You read behind the last entry of a matrix. delta and z have
 *       matrix_size entries, numbered from 0, so i stays less than
 *       that. */
/* loses: delta_of_the_example_by_hand
 *        delta_of_one_example_is_equation_7
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
    matrix_transpose(W_T, &after->W);
    matrix_multiply(delta, W_T, delta_after);
    for (int i = 0; i <= matrix_size(delta); i++)
        delta->data[i] *= activation->f_prime(z->data[i]);
}
