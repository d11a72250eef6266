/* slip: You read behind delta. A row has as many examples as delta
 *       has columns, numbered from 0: n is less than cols, and row j
 *       begins at j * cols. */
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
        double sum = 0.0;
        for (int n = 0; n <= delta->cols; n++)
            sum += delta->data[j * delta->cols + n];
        db->data[j] = sum / delta->cols;
    }
}
