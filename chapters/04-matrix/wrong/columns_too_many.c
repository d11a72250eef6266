/* slip: You take the columns of A for those of B or C. Only a->cols
 *       and b->rows agree; col goes up to b->cols. */
/* loses: matrix_times_vector product_of_two_matrices */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < c->rows; row++)
        for (int col = 0; col < a->cols; col++) {
            double sum = 0.0;
            for (int inner = 0; inner < a->cols; inner++)
                sum += matrix_get(a, row, inner) *
                       matrix_get(b, inner, col);
            matrix_set(c, row, col, sum);
        }
}
