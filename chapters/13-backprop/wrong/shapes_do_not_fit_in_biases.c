/* slip: Rows and columns do not fit for the biases. Neuron j is the
 *       row, example n the column of delta: n is less than cols. db
 *       has one column. */
/* loses: biases_of_one_example_are_delta
 *        biases_of_many_examples_are_the_mean_of_delta
 *        biases_are_the_slopes_of_the_mean_cost */
#include "13-backprop/backprop.h"

#define backprop_biases right_backprop_biases
#include "13-backprop/solution.c"
#undef backprop_biases

void backprop_biases(Matrix *db, const Matrix *delta)
{
    matrix_fill(db, 0.0);
    for (int j = 0; j < delta->rows; j++)
        for (int n = 0; n < delta->cols; n++)
            db->data[j] += matrix_get(delta, n, j);
    divide(db, delta->cols);
}
