/* slip: You add up the y of all examples. Each column has a sum of its
 *       own. */
/* loses: delta_of_all_outputs_of_all_examples
 *        every_column_has_its_own_sum_of_y
 *        gradient_of_a_whole_network */
#include "18-softmax-gradient/softmax_gradient.h"

#define cross_entropy_delta right_cross_entropy_delta
#include "18-softmax-gradient/solution.c"
#undef cross_entropy_delta

void cross_entropy_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    (void)z, (void)activation;
    double sum_of_y = 0.0;
    for (int i = 0; i < matrix_size(y); i++)
        sum_of_y += y->data[i];
    for (int i = 0; i < matrix_size(y); i++)
        delta->data[i] = dC_dz(a->data[i], y->data[i], sum_of_y);
}
