/* slip: You ask for memory in squared_error_delta and never give it
 *       back. It needs none: each entry of delta comes from the same
 *       entry of z, a and y. */
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
    Matrix slopes;
    if (matrix_init(&slopes, z->rows, z->cols))
        right_squared_error_delta(delta, z, a, y, activation);
}
