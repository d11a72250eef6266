/* slip: You ask for memory in backprop_biases and never give it
 *       back. It needs none: one sum for each row of delta is
 *       enough. */
/* loses: biases_of_one_example_are_delta
 *        biases_of_many_examples_are_the_mean_of_delta
 *        biases_are_the_slopes_of_the_mean_cost */
#include "13-backprop/backprop.h"

#define backprop_biases right_backprop_biases
#include "13-backprop/solution.c"
#undef backprop_biases

void backprop_biases(Matrix *db, const Matrix *delta)
{
    Matrix ones;
    if (!matrix_init(&ones, delta->cols, 1))
        return;
    matrix_fill(&ones, 1.0 / delta->cols);
    matrix_multiply(db, delta, &ones);
}
