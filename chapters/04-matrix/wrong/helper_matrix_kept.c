/* slip: You make a helper matrix in each call and never give it
 *       back. End with matrix_free, or do without the helper. */
/* loses: matrix_times_vector product_of_two_matrices
 *        order_of_the_factors_matters */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    Matrix columns; /* the columns of b as rows */
    if (!matrix_init(&columns, b->cols, b->rows))
        return;
    matrix_transpose(&columns, b);
    for (int row = 0; row < c->rows; row++)
        for (int col = 0; col < c->cols; col++) {
            double sum = 0.0;
            for (int inner = 0; inner < a->cols; inner++)
                sum += matrix_get(a, row, inner) *
                       matrix_get(&columns, col, inner);
            matrix_set(c, row, col, sum);
        }
}
