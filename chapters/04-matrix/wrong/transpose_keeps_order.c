/* slip: You copied the numbers in their old order into the new shape.
 *       Row and column of each number must trade places. */
/* loses: transpose_swaps_rows_and_columns */
#include "04-matrix/matrix.h"

#define matrix_transpose right_matrix_transpose
#include "04-matrix/solution.c"
#undef matrix_transpose

void matrix_transpose(Matrix *t, const Matrix *a)
{
    for (int i = 0; i < matrix_size(a); i++)
        t->data[i] = a->data[i];
}
