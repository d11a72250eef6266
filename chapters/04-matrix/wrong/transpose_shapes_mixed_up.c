/* slip: T has another shape than A: as many rows as A has columns.
 *       Loop over rows and columns of A; (row, col) goes to (col, row). */
/* loses: transpose_swaps_rows_and_columns */
#include "04-matrix/matrix.h"

#define matrix_transpose right_matrix_transpose
#include "04-matrix/solution.c"
#undef matrix_transpose

void matrix_transpose(Matrix *t, const Matrix *a)
{
    for (int row = 0; row < a->rows; row++)
        for (int col = 0; col < a->cols; col++)
            matrix_set(t, row, col, matrix_get(a, row, col));
}
