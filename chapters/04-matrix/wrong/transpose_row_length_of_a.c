/* slip: You write behind T. Its rows are as long as A has rows:
 *       entry (col, row) of T stands at place col * t->cols + row. */
/* loses: transpose_swaps_rows_and_columns */
#include "04-matrix/matrix.h"

#define matrix_transpose right_matrix_transpose
#include "04-matrix/solution.c"
#undef matrix_transpose

void matrix_transpose(Matrix *t, const Matrix *a)
{
    for (int row = 0; row < a->rows; row++)
        for (int col = 0; col < a->cols; col++)
            t->data[col * a->cols + row] = matrix_get(a, row, col);
}
