/* slip: Your room for a column has a place for each column of the
 *       matrix. A column has z->rows numbers. */
/* loses: a_network_can_end_in_softmax */
#include <stdlib.h>

#include "16-softmax/softmax.h"

#define softmax right_softmax
#include "16-softmax/solution.c"
#undef softmax

void softmax(Matrix *s, const Matrix *z)
{
    double *column = malloc((size_t)z->cols * sizeof *column);
    if (column == NULL)
        return;
    for (int n = 0; n < z->cols; n++) {
        for (int i = 0; i < z->rows; i++)
            column[i] = matrix_get(z, i, n);
        softmax_column(column, column, z->rows);
        for (int i = 0; i < z->rows; i++)
            matrix_set(s, i, n, column[i]);
    }
    free(column);
}
