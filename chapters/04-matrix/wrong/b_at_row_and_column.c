/* slip: In B you stay at one entry, (row, col). Down its column the
 *       row changes: B(inner, col). */
/* loses: matrix_times_vector order_of_the_factors_matters */
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
                sum +=
                    matrix_get(a, row, inner) * matrix_get(b, row, col);
            matrix_set(c, row, col, sum);
        }
}
