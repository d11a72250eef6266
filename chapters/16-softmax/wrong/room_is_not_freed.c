/* slip: Room that softmax asks for is never given back. Free it behind
 *       the loop, or in each round if each asks anew. */
/* loses: every_column_is_an_example_of_its_own every_column_is_stable
 *        a_network_can_end_in_softmax */
#include <stdlib.h>

#include "16-softmax/softmax.h"

#define softmax right_softmax
#include "16-softmax/solution.c"
#undef softmax

void softmax(Matrix *s, const Matrix *z)
{
    for (int n = 0; n < z->cols; n++) {
        double *column = malloc((size_t)z->rows * sizeof *column);
        if (column == NULL)
            return;
        for (int i = 0; i < z->rows; i++)
            column[i] = matrix_get(z, i, n);
        softmax_column(column, column, z->rows);
        for (int i = 0; i < z->rows; i++)
            matrix_set(s, i, n, column[i]);
    }
}
