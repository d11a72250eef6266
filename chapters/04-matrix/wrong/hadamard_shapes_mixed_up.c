/* slip: You use a row or column that is not there. Both matrices
 *       have the same shape: rows < c->rows, columns < c->cols, row
 *       first. */
/* loses: hadamard_multiplies_entry_by_entry */
#include "04-matrix/matrix.h"

#define matrix_hadamard right_matrix_hadamard
#include "04-matrix/solution.c"
#undef matrix_hadamard

void matrix_hadamard(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < c->rows; row++)
        for (int col = 0; col < c->cols; col++)
            matrix_set(c, row, col,
                       matrix_get(a, row, col) *
                           matrix_get(b, col, row));
}
