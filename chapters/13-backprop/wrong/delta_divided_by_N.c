/* slip: You take the mean over the examples in δ. Each example keeps
 *       its own δ whole; the mean is taken once, in dW and db. */
/* loses: delta_of_many_examples_is_equation_7_in_each_column */
#include "13-backprop/backprop.h"

#define backprop_delta right_backprop_delta
#include "13-backprop/solution.c"
#undef backprop_delta

void backprop_delta(Matrix *delta, Matrix *W_T, const Layer *after,
                    const Matrix *delta_after,
                    const Activation *activation, const Matrix *z)
{
    right_backprop_delta(delta, W_T, after, delta_after, activation, z);
    for (int i = 0; i < matrix_size(delta); i++)
        delta->data[i] /= delta->cols;
}
