#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "04-matrix/matrix.h"

bool matrix_init(Matrix *m, int rows, int cols)
{
    assert(rows >= 0 && cols >= 0);
    *m = (Matrix){ 0 };
    if (cols > 0 && rows > INT_MAX / cols)
        return false; /* more entries than an int can count */
    m->data = calloc((size_t)rows * (size_t)cols, sizeof *m->data);
    if (m->data == NULL)
        return rows == 0 || cols == 0;
    m->rows = rows;
    m->cols = cols;
    return true;
}

void matrix_free(Matrix *m)
{
    free(m->data);
    *m = (Matrix){ 0 };
}

double matrix_get(const Matrix *m, int row, int col)
{
    assert(0 <= row && row < m->rows);
    assert(0 <= col && col < m->cols);
    return m->data[row * m->cols + col];
}

void matrix_set(Matrix *m, int row, int col, double value)
{
    assert(0 <= row && row < m->rows);
    assert(0 <= col && col < m->cols);
    m->data[row * m->cols + col] = value;
}

void matrix_fill(Matrix *m, double value)
{
    for (int i = 0; i < matrix_size(m); i++)
        m->data[i] = value;
}

void matrix_copy(Matrix *to, const Matrix *from)
{
    assert(matrix_same_shape(to, from));
    if (to->data != from->data)
        memcpy(to->data, from->data,
               sizeof *to->data * (size_t)matrix_size(to));
}

bool matrix_same_shape(const Matrix *a, const Matrix *b)
{
    return a->rows == b->rows && a->cols == b->cols;
}

int matrix_size(const Matrix *m)
{
    return m->rows * m->cols;
}
