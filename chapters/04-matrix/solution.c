#include "04-matrix/matrix.h"

/* row += factor * other, for n numbers side by side */
static void add_multiple(double *row, double factor,
                         const double *other, int n)
{
    for (int col = 0; col < n; col++)
        row[col] += factor * other[col];
}

void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b)
{
    assert(a->cols == b->rows);
    assert(c->rows == a->rows && c->cols == b->cols);
    matrix_fill(c, 0.0);
    /* Whole rows of B are added to a row of C, because numbers side by
     * side in memory are the fastest to reach. */
    for (int row = 0; row < a->rows; row++)
        for (int inner = 0; inner < a->cols; inner++)
            add_multiple(&c->data[row * c->cols],
                         a->data[row * a->cols + inner],
                         &b->data[inner * b->cols], b->cols);
}

void matrix_transpose(Matrix *t, const Matrix *a)
{
    assert(t->rows == a->cols && t->cols == a->rows);
    for (int row = 0; row < a->rows; row++)
        for (int col = 0; col < a->cols; col++)
            matrix_set(t, col, row, matrix_get(a, row, col));
}

void matrix_hadamard(Matrix *c, const Matrix *a, const Matrix *b)
{
    assert(matrix_same_shape(a, b) && matrix_same_shape(c, a));
    for (int i = 0; i < matrix_size(c); i++)
        c->data[i] = a->data[i] * b->data[i];
}

void matrix_subtract(Matrix *c, const Matrix *a, const Matrix *b)
{
    assert(matrix_same_shape(a, b) && matrix_same_shape(c, a));
    for (int i = 0; i < matrix_size(c); i++)
        c->data[i] = a->data[i] - b->data[i];
}
