/* slip: You read behind B. Its rows are b->cols long, inner *
 *       b->cols + col, and C has as many columns: col < b->cols. */
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
                sum += a->data[row * a->cols + inner] *
                       b->data[inner * b->cols + col];
            c->data[row * c->cols + col] = sum;
        }
}
