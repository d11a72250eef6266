/* slip: You skip a->rows numbers to get to a row of A. Each row of A
 *       is a->cols long: row * a->cols + inner. */
/* loses: matrix_times_vector */
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
                sum += a->data[row * a->rows + inner] *
                       b->data[inner * b->cols + col];
            matrix_set(c, row, col, sum);
        }
}
