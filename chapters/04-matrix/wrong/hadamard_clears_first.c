/* slip: You set C to 0 before you multiply. When C is one of the
 *       factors, that factor is lost. */
/* loses: hadamard_multiplies_entry_by_entry */
#include "04-matrix/matrix.h"

#define matrix_hadamard right_matrix_hadamard
#include "04-matrix/solution.c"
#undef matrix_hadamard

void matrix_hadamard(Matrix *c, const Matrix *a, const Matrix *b)
{
    matrix_fill(c, 0.0);
    for (int i = 0; i < matrix_size(c); i++)
        c->data[i] += a->data[i] * b->data[i];
}
