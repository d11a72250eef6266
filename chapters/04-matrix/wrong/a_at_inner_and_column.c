/* slip: You go down a column of A. The sum runs along its row:
 *       A(row, inner). */
/* loses: product_of_two_matrices order_of_the_factors_matters */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < c->rows; row++)
        for (int col = 0; col < c->cols; col++) {
            double sum = 0.0;
            for (int inner = 0; inner < a->cols; inner++)
                sum += matrix_get(a, inner, col) *
                       matrix_get(b, inner, col);
            matrix_set(c, row, col, sum);
        }
}
