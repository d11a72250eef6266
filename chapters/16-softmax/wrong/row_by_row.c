/* slip: You take the softmax of each row. An example is a column: its
 *       outputs stand below each other. */
/* loses: every_column_is_an_example_of_its_own every_column_is_stable
 *        a_network_can_end_in_softmax */
#include "16-softmax/softmax.h"

#define softmax right_softmax
#include "16-softmax/solution.c"
#undef softmax

void softmax(Matrix *s, const Matrix *z)
{
    for (int row = 0; row < z->rows; row++)
        softmax_column(&s->data[row * z->cols], &z->data[row * z->cols],
                       z->cols);
}
