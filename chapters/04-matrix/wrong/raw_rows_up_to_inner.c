/* slip: Your loop over the rows of C goes up to the inner size. C
 *       has as many rows as A: row < a->rows. */
/* loses: matrix_times_vector product_of_two_matrices */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < a->cols; row++)
        for (int col = 0; col < c->cols; col++) {
            double sum = 0.0;
            for (int inner = 0; inner < a->cols; inner++)
                sum += a->data[row * a->cols + inner] *
                       b->data[inner * b->cols + col];
            c->data[row * c->cols + col] = sum;
        }
}
