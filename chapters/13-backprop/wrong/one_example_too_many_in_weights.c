/* slip: You go past the end of a matrix in equation 6. Rows, columns
 *       and entries are numbered from 0, so an index stays less than
 *       their number: <, not <=. */
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
    int N = delta->cols;
    (void)a_T;
    for (int j = 0; j < dW->rows; j++)
        for (int k = 0; k < dW->cols; k++) {
            double sum = 0.0;
            for (int n = 0; n <= N; n++)
                sum +=
                    delta->data[j * N + n] * a_before->data[k * N + n];
            matrix_set(dW, j, k, sum / N);
        }
}
