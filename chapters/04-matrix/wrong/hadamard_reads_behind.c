/* slip: You read behind a matrix. It holds rows * cols numbers,
 *       counted from 0: i < matrix_size(c), or row * c->cols + col. */
/* loses: hadamard_multiplies_entry_by_entry */
#include "04-matrix/matrix.h"

#define matrix_hadamard right_matrix_hadamard
#include "04-matrix/solution.c"
#undef matrix_hadamard

void matrix_hadamard(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int i = 0; i <= matrix_size(c); i++)
        c->data[i] = a->data[i] * b->data[i];
}
