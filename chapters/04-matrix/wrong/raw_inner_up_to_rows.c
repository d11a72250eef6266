/* slip: Your sum goes up to the number of rows. It runs along a row
 *       of A, as many numbers as A has columns. */
/* loses: matrix_times_vector product_of_two_matrices */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < c->rows; row++)
        for (int col = 0; col < c->cols; col++) {
            double sum = 0.0;
            for (int inner = 0; inner < a->rows; inner++)
                sum += a->data[row * a->cols + inner] *
                       b->data[inner * b->cols + col];
            c->data[row * c->cols + col] = sum;
        }
}
