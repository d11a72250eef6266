#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/expect_matrix.h"
#include "support/record.h"

/* What the inputs of the running test were when they were made, so
 * that a changed input is seen. Each test is a process of its own. */
enum { MOST_INPUTS = 64 };
static struct {
    const double *data;
    double *copy;
} inputs[MOST_INPUTS];
static int input_count;

static void remember(const Matrix *m)
{
    size_t bytes = sizeof *m->data * (size_t)matrix_size(m);
    if (input_count == MOST_INPUTS)
        ck_abort_msg("a test makes more than %d matrices", MOST_INPUTS);
    double *copy = malloc(bytes + 1);
    if (copy == NULL)
        ck_abort_msg("no memory");
    memcpy(copy, m->data, bytes);
    inputs[input_count].data = m->data;
    inputs[input_count].copy = copy;
    input_count++;
}

static Matrix make(int rows, int cols)
{
    Matrix m;
    if (!matrix_init(&m, rows, cols))
        ck_abort_msg("no memory");
    return m;
}

Matrix matrix_from(int rows, int cols, const double *numbers)
{
    Matrix m = make(rows, cols);
    memcpy(m.data, numbers, sizeof *m.data * (size_t)matrix_size(&m));
    remember(&m);
    return m;
}

Matrix matrix_of_nan(int rows, int cols)
{
    Matrix m = make(rows, cols);
    matrix_fill(&m, NAN);
    return m;
}

Matrix(matrix_random)(int rows, int cols)
{
    Matrix m = make(rows, cols);
    (random_numbers)(m.data, matrix_size(&m));
    remember(&m);
    return m;
}

/* The matrix in question must be one: the learner may have built it. */
static bool is_matrix(const Matrix *m)
{
    return m->rows >= 0 && m->cols >= 0 && m->data != NULL;
}

void pass_matrix(Place place, Matrix *got)
{
    if (is_matrix(got))
        record_got(place.line, got->data, got->rows, got->cols);
}

static bool judge_shape(Place place, const Matrix *got, int rows,
                        int cols)
{
    if (got->rows != rows || got->cols != cols) {
        test_fails(place,
                   "got  a matrix of shape (%d, %d)\n"
                   "want one of shape (%d, %d)",
                   got->rows, got->cols, rows, cols);
        return false;
    }
    if (got->data == NULL && rows * cols > 0) {
        test_fails(place, "the matrix has no data");
        return false;
    }
    return true;
}

void judge_matrix(Place place, const Matrix *got, int rows, int cols,
                  const double *want)
{
    judge_at(place);
    if (!judge_shape(place, got, rows, cols))
        return;
    record_want(want, rows * cols);
    for (int i = 0; i < rows * cols; i++)
        if (!judge_is_near(got->data[i], want[i], CLOSE)) {
            char where[80];
            snprintf(where, sizeof where,
                     "first difference in row %d, column %d:\n",
                     i / cols, i % cols);
            test_fails_at(place, where, got->data[i], want[i], CLOSE);
            return;
        }
}

void judge_unchanged(Place place, const Matrix *got)
{
    judge_at(place);
    for (int i = input_count - 1; i >= 0; i--)
        if (inputs[i].data == got->data) {
            record_want(inputs[i].copy, matrix_size(got));
            if (memcmp(inputs[i].copy, got->data,
                       sizeof *got->data * (size_t)matrix_size(got)))
                test_fails(place, "is an input, only to be read: "
                                  "it was changed");
            return;
        }
    test_fails(place, "is an input, and its data are not where they "
                      "were");
}
