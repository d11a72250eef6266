/* slip: You ask matrix_get or matrix_set for a place that is not
 *       there. The output is the row, the example the column: first
 *       j below rows, then n below cols. */
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
    for (int j = 0; j < delta->rows; j++)
        for (int n = 0; n < delta->cols; n++)
            matrix_set(delta, n, j,
                       delta_output(matrix_get(a, n, j),
                                    matrix_get(y, n, j), activation,
                                    matrix_get(z, n, j)));
}
