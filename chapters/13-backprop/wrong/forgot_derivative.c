/* slip: The product Wᵀ δ is the slope of the cost along a, the output
 *       of the neuron. δ is the slope along z: one more factor, σ′(z). */
/* loses: delta_of_the_example_by_hand
 *        delta_of_one_example_is_equation_7
 *        delta_of_many_examples_is_equation_7_in_each_column
 *        delta_is_the_slope_of_the_cost */
#include "13-backprop/backprop.h"

#define backprop_delta right_backprop_delta
#include "13-backprop/solution.c"
#undef backprop_delta

void backprop_delta(Matrix *delta, Matrix *W_T, const Layer *after,
                    const Matrix *delta_after,
                    const Activation *activation, const Matrix *z)
{
    (void)activation, (void)z;
    matrix_transpose(W_T, &after->W);
    matrix_multiply(delta, W_T, delta_after);
}
