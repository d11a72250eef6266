/* slip: You ask for memory in backprop_delta and never give it back.
 *       It needs none: W_T is the room for the transpose, and the
 *       slopes are multiplied on one by one. */
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
    Matrix own;
    (void)W_T;
    if (!matrix_init(&own, after->W.cols, after->W.rows))
        return;
    matrix_transpose(&own, &after->W);
    matrix_multiply(delta, &own, delta_after);
    for (int i = 0; i < matrix_size(delta); i++)
        delta->data[i] *= activation->f_prime(z->data[i]);
}
