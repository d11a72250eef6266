/* slip: 1 / N is a whole number divided by a whole number: 0 as soon
 *       as N is more than 1. Write 1.0 / N. */
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
    int N = delta->cols;
    matrix_transpose(a_T, a_before);
    matrix_multiply(dW, delta, a_T);
    for (int i = 0; i < matrix_size(dW); i++)
        dW->data[i] *= 1 / N;
}

void backprop_biases(Matrix *db, const Matrix *delta)
{
    int N = delta->cols;
    matrix_fill(db, 0.0);
    for (int j = 0; j < delta->rows; j++)
        for (int n = 0; n < N; n++)
            db->data[j] += 1 / N * matrix_get(delta, j, n);
}
