/* How a test speaks about matrices (from chapter 04 on).
 *
 *     Matrix W = matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0);
 *     Matrix z = matrix_of_nan(3, 1);
 *     matrix_multiply(&z, &W, &x);
 *     expect_matrix(&z, 3, 1, -25.0, 36.0, 14.0);
 *     expect_unchanged(&W);
 *     matrix_free(&W), matrix_free(&z);
 *
 * Outputs start as NaN, so that doing nothing fails.
 */
#ifndef EXPECT_MATRIX_H
#define EXPECT_MATRIX_H

#include "04-matrix/matrix.h"
#include "support/expect.h"

/* Matrices for a test: these numbers, NaN, or random numbers. A test
 * ends if there is no memory. Free them with matrix_free. */
Matrix matrix_from(int rows, int cols, const double *numbers);
#define matrix_of(rows, cols, ...)                                     \
    matrix_from(rows, cols, (const double[]){ __VA_ARGS__ })
Matrix matrix_of_nan(int rows, int cols);
Matrix matrix_random(int rows, int cols);
#define matrix_random(rows, cols)                                      \
    (random_at(__LINE__), matrix_random(rows, cols))

void pass_matrix(Place place, Matrix *got);

/* A result that a property is about, see expect_that. */
#define observe_matrix(got) pass_matrix(HERE(#got), got)

#ifdef WORKER

#define expect_matrix(got, ...) pass_matrix(HERE(#got), got)
#define expect_matrix_like(got, ...) pass_matrix(HERE(#got), got)
#define expect_unchanged(got) pass_matrix(HERE(#got), got)

#else

void judge_matrix(Place place, const Matrix *got, int rows, int cols,
                  const double *want);
void judge_unchanged(Place place, const Matrix *got);

/* A matrix of this shape with these numbers, row after row. */
#define expect_matrix(got, rows, cols, ...)                            \
    (pass_matrix(HERE(#got), got),                                     \
     judge_matrix(HERE(#got), got, rows, cols,                         \
                  (const double[]){ __VA_ARGS__ }))

/* A matrix like another one, an oracle's. */
#define expect_matrix_like(got, want)                                  \
    (pass_matrix(HERE(#got), got),                                     \
     judge_matrix(HERE(#got), got, (want)->rows, (want)->cols,         \
                  (want)->data))

/* An input, made by matrix_of or matrix_random, that must be as it
 * was when it was made. */
#define expect_unchanged(got)                                          \
    (pass_matrix(HERE(#got), got), judge_unchanged(HERE(#got), got))

#endif
#endif
