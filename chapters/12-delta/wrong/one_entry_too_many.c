/* slip: You read behind the last entry. A matrix has matrix_size
 *       entries, numbered from 0, so i stays less than that. */
/* loses: deltas_of_all_outputs_of_all_examples
 *        squared_error_knows_its_delta */
#include "12-delta/delta.h"

#define squared_error_delta right_squared_error_delta
#include "12-delta/solution.c"
#undef squared_error_delta

void squared_error_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    for (int i = 0; i <= matrix_size(delta); i++)
        delta->data[i] = delta_output(a->data[i], y->data[i],
                                      activation, z->data[i]);
}
