/* slip: You ask for memory in backprop_weights and never give it
 *       back. It needs none: a_T is there as the room for the
 *       transpose. */
/* loses: weights_of_the_example_by_hand
 *        weights_take_the_mean_over_the_examples
 *        weights_are_the_slopes_of_the_mean_cost */
#include "13-backprop/backprop.h"

#define backprop_weights right_backprop_weights
#include "13-backprop/solution.c"
#undef backprop_weights

void backprop_weights(Matrix *dW, Matrix *a_T, const Matrix *delta,
                      const Matrix *a_before)
{
    Matrix own;
    (void)a_T;
    if (!matrix_init(&own, a_before->cols, a_before->rows))
        return;
    matrix_transpose(&own, a_before);
    matrix_multiply(dW, delta, &own);
    divide(dW, delta->cols);
}
