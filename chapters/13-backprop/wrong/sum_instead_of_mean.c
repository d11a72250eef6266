/* slip: You add up what the examples say but do not divide by how
 *       many there are. The gradient is the mean over N examples. */
/* loses: weights_take_the_mean_over_the_examples
 *        weights_are_the_slopes_of_the_mean_cost
 *        biases_of_many_examples_are_the_mean_of_delta
 *        biases_are_the_slopes_of_the_mean_cost */
#include "13-backprop/backprop.h"

#define backprop_weights right_backprop_weights
#define backprop_biases right_backprop_biases
#include "13-backprop/solution.c"
#undef backprop_weights
#undef backprop_biases

void backprop_weights(Matrix *dW, Matrix *a_T, const Matrix *delta,
                      const Matrix *a_before)
{
    matrix_transpose(a_T, a_before);
    matrix_multiply(dW, delta, a_T);
}

void backprop_biases(Matrix *db, const Matrix *delta)
{
    matrix_fill(db, 0.0);
    for (int j = 0; j < delta->rows; j++)
        for (int n = 0; n < delta->cols; n++)
            db->data[j] += matrix_get(delta, j, n);
}
