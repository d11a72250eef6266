#include <stdlib.h>

#include "17-cross-entropy/cross_entropy.h"
#include "18-softmax-gradient/softmax_gradient.h"

enum { MOST_CLASSES = 1000 };

/* -Σ_i y_i ln s_i of one column, each logarithm taken from z. */
static double column_value(const Matrix *z, const Matrix *y, int n)
{
    double column[MOST_CLASSES], sum = 0.0;
    assert(z->rows <= MOST_CLASSES);
    for (int j = 0; j < z->rows; j++)
        column[j] = matrix_get(z, j, n);
    for (int j = 0; j < z->rows; j++)
        if (matrix_get(y, j, n) != 0.0)
            sum += matrix_get(y, j, n) *
                   cross_entropy_of_label(column, j, z->rows);
    return sum;
}

static double value(const Matrix *z, const Matrix *a, const Matrix *y)
{
    double sum = 0.0;
    (void)a;
    for (int n = 0; n < z->cols; n++)
        sum += column_value(z, y, n);
    return sum;
}

const Cost CROSS_ENTROPY = { "cross-entropy", value,
                             cross_entropy_delta };
