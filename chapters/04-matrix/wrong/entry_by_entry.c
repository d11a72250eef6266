/* slip: You multiply entry by entry, which is the Hadamard product.
 *       Here an entry of C is a sum: a row of A times a column of B. */
/* loses: matrix_times_vector product_of_two_matrices
 *        order_of_the_factors_matters */
#include "04-matrix/matrix.h"

#define matrix_multiply right_matrix_multiply
#include "04-matrix/solution.c"
#undef matrix_multiply

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int i = 0; i < matrix_size(c); i++)
        c->data[i] = a->data[i] * b->data[i];
}
