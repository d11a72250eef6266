/* slip: You use a row or column that is not there. Both matrices
 *       have the same shape: rows < c->rows, columns < c->cols, row
 *       first. */
/* loses: subtract_takes_the_second_from_the_first */
#include "04-matrix/matrix.h"

#define matrix_subtract right_matrix_subtract
#include "04-matrix/solution.c"
#undef matrix_subtract

void matrix_subtract(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < c->rows; row++)
        for (int col = 0; col < c->cols; col++)
            matrix_set(c, row, col,
                       matrix_get(a, row, col) -
                           matrix_get(b, col, row));
}
