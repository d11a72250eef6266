/* slip: Your db still holds what stood in it before: nothing is written
 *       into it yet, or you add to it. Start every sum at 0. */
/* loses: biases_of_one_example_are_delta
 *        biases_of_many_examples_are_the_mean_of_delta
 *        biases_are_the_slopes_of_the_mean_cost */
#include "13-backprop/backprop.h"

#define backprop_biases right_backprop_biases
#include "13-backprop/solution.c"
#undef backprop_biases

void backprop_biases(Matrix *db, const Matrix *delta)
{
    for (int j = 0; j < delta->rows; j++) {
        for (int n = 0; n < delta->cols; n++)
            db->data[j] += matrix_get(delta, j, n);
        db->data[j] /= delta->cols;
    }
}
