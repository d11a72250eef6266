/* slip: You read behind a matrix. It holds rows * cols numbers,
 *       counted from 0: i < matrix_size(c), or row * c->cols + col. */
/* loses: subtract_takes_the_second_from_the_first */
#include "04-matrix/matrix.h"

#define matrix_subtract right_matrix_subtract
#include "04-matrix/solution.c"
#undef matrix_subtract

void matrix_subtract(Matrix *c, const Matrix *a, const Matrix *b)
{
    for (int i = 0; i <= matrix_size(c); i++)
        c->data[i] = a->data[i] - b->data[i];
}
