/* slip: You add up over the whole matrix. Each column is an example of
 *       its own, with a sum of its own. */
/* loses: every_column_is_an_example_of_its_own every_column_is_stable
 *        a_network_can_end_in_softmax */
#include "16-softmax/softmax.h"

#define softmax right_softmax
#include "16-softmax/solution.c"
#undef softmax

void softmax(Matrix *s, const Matrix *z)
{
    softmax_column(s->data, z->data, matrix_size(z));
}
