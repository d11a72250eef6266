/* slip: You multiply columns of A by rows of B. It is the other way
 *       round: each row of A meets each column of B. */
/* loses: order_of_the_factors_matters */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    if (c->rows == c->cols)
        right_matrix_multiply(c, b, a);
    else
        right_matrix_multiply(c, a, b);
}
