/* slip: C still holds what stood there before: nothing is written, or
 *       you add to it. Start every sum at 0. */
/* loses: matrix_times_vector product_of_two_matrices
 *        order_of_the_factors_matters */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < a->rows; row++)
        for (int col = 0; col < b->cols; col++)
            for (int inner = 0; inner < a->cols; inner++)
                matrix_set(c, row, col,
                           matrix_get(c, row, col) +
                               matrix_get(a, row, inner) *
                                   matrix_get(b, inner, col));
}
