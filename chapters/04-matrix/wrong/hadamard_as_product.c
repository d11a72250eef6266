/* slip: You call the matrix product. The Hadamard product multiplies
 *       entry by entry: A and B have the same shape, and nothing is
 *       summed. */
/* loses: hadamard_multiplies_entry_by_entry */
#include "04-matrix/matrix.h"

#define matrix_hadamard right_matrix_hadamard
#include "04-matrix/solution.c"
#undef matrix_hadamard

void matrix_hadamard(Matrix *c, const Matrix *a, const Matrix *b)
{
    matrix_multiply(c, a, b);
}
