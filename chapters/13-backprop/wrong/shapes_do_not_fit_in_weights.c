/* slip: Rows and columns do not fit in equation 6. delta is (n[l],
 *       N), a_T (N, n[l-1]); their product, in this order, is dW
 *       (n[l], n[l-1]). */
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
    matrix_transpose(a_T, a_before);
    matrix_multiply(dW, a_T, delta);
    divide(dW, delta->cols);
}
