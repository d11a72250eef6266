/* slip: One of your loops goes one round too far. Rows and columns
 *       are counted from 0: ask with <, not with <=. */
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
            for (int inner = 0; inner <= a->cols; inner++)
                sum += a->data[row * a->cols + inner] *
                       b->data[inner * b->cols + col];
            c->data[row * c->cols + col] = sum;
        }
}
