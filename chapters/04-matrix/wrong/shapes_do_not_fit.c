/* slip: Your shapes do not fit: an assert asks too much, or an index
 *       is misplaced. C has the rows of A, the columns of B; a->cols is
 *       b->rows. */
/* loses: matrix_times_vector product_of_two_matrices */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    assert(a->rows == b->rows);
    right_matrix_multiply(c, a, b);
}
