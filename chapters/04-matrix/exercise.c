#include "04-matrix/matrix.h"

/* What each function must do is told in matrix.h, the lesson leads
 * you there. Reach entries with matrix_get and matrix_set. */

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    /* TODO: a loop over the rows of c, in it one over its columns,
     * in that one the sum. */
}

void matrix_transpose(Matrix *t, const Matrix *a)
{
    /* TODO: what stands in row, col of a goes to col, row of t. */
}

void matrix_hadamard(Matrix *c, const Matrix *a, const Matrix *b)
{
    /* TODO: multiply entry by entry. */
}

void matrix_subtract(Matrix *c, const Matrix *a, const Matrix *b)
{
    /* TODO: subtract entry by entry. */
}
