/* slip: You let the rows of B meet the columns of A, which is the
 *       product B A. In A B each row of A meets each column of B. */
/* loses: matrix_times_vector product_of_two_matrices
 *        order_of_the_factors_matters */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int row = 0; row < c->rows; row++)
        for (int col = 0; col < c->cols; col++) {
            double sum = 0.0;
            for (int inner = 0; inner < b->cols; inner++)
                sum += b->data[row * b->cols + inner] *
                       a->data[inner * a->cols + col];
            c->data[row * c->cols + col] = sum;
        }
}
