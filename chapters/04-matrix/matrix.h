/* 04 Matrix: a table of numbers, and how two of them are multiplied.
 *
 * You write: matrix_multiply, matrix_transpose, matrix_hadamard,
 *            matrix_subtract
 *
 * Shapes are written (rows, columns). A vector is a matrix with one
 * column: (n, 1). Outputs come first in every call, belong to the
 * caller, have the right shape already, and are never one of the
 * inputs. A wrong shape is a mistake of the program, so it is
 * asserted on the first line.
 */
#ifndef MATRIX_H
#define MATRIX_H

#include <assert.h>
#include <stdbool.h>

typedef struct Matrix {
    int rows, cols;
    double *data; /* rows * cols numbers, row after row (row-major) */
} Matrix;

/* ---- Given, in matrix.c ------------------------------------------ */

/* Makes m a (rows, cols) matrix of zeros. false: no memory, or more
 * entries than an int can count, and m is empty. The caller frees it
 * with matrix_free. */
bool matrix_init(Matrix *m, int rows, int cols);

/* Gives the memory back and leaves m empty: harmless twice. */
void matrix_free(Matrix *m);

/* The entry in row `row` and column `col`, both counted from 0. */
double matrix_get(const Matrix *m, int row, int col);
void matrix_set(Matrix *m, int row, int col, double value);

/* Sets every entry to value. */
void matrix_fill(Matrix *m, double value);

/* to = from. Same shape. */
void matrix_copy(Matrix *to, const Matrix *from);

bool matrix_same_shape(const Matrix *a, const Matrix *b);

/* rows * cols */
int matrix_size(const Matrix *m);

/* ---- You write --------------------------------------------------- */

/* The matrix product C = A B: row of A times column of B.
 *
 *     C[row][col] = Σ_inner A[row][inner] B[inner][col]
 *
 * A (rows, inner), B (inner, cols), C (rows, cols). A B and B A are
 * different things.
 */
void matrix_multiply(Matrix *c, const Matrix *a, const Matrix *b);

/* T = Aᵀ: rows become columns.  T[col][row] = A[row][col]
 * A (rows, cols), T (cols, rows) */
void matrix_transpose(Matrix *t, const Matrix *a);

/* C = A ⊙ B, the Hadamard product: entry times entry. All of one
 * shape. Here, and only here, c may be one of the inputs. */
void matrix_hadamard(Matrix *c, const Matrix *a, const Matrix *b);

/* C = A - B, entry by entry. All of one shape. */
void matrix_subtract(Matrix *c, const Matrix *a, const Matrix *b);

#endif
