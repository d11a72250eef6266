/* slip: Rows and columns do not fit in equation 7. W_T is (n[l],
 *       n[l+1]), delta_after (n[l+1], N); their product, in this
 *       order, is delta (n[l], N). */
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
    matrix_multiply(delta, delta_after, W_T);
    for (int i = 0; i < matrix_size(delta); i++)
        delta->data[i] *= activation->f_prime(z->data[i]);
}
