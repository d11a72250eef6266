/* slip: You read behind A. Its rows are a->cols long: entry (row,
 *       col) stands at row * a->cols + col, with row < a->rows. */
/* loses: transpose_swaps_rows_and_columns */
#include "04-matrix/matrix.h"

#define matrix_transpose right_matrix_transpose
#include "04-matrix/solution.c"
#undef matrix_transpose

void matrix_transpose(Matrix *t, const Matrix *a)
{
    for (int row = 0; row < a->rows; row++)
        for (int col = 0; col < a->cols; col++)
            t->data[row * a->cols + col] = a->data[col * a->cols + row];
}
