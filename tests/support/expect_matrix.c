#include <stdlib.h>
#include <string.h>

#include "support/expect_matrix.h"

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

Matrix matrix_random(int rows, int cols)
{
    Matrix m = make(rows, cols);
    random_numbers(m.data, matrix_size(&m));
    remember(&m);
    return m;
}

void pass_matrix(Place place, Matrix *got)
{
    (void)place, (void)got;
}

/* The matrix in question must be one: the learner may have built it. */
static void judge_shape(Place place, const Matrix *got, int rows,
                        int cols)
{
    if (got->rows != rows || got->cols != cols)
        test_fails(place,
                   "    got  a matrix of shape (%d, %d)\n"
                   "    want (%d, %d)",
                   got->rows, got->cols, rows, cols);
    if (got->data == NULL && rows * cols > 0)
        test_fails(place, "    the matrix has no data");
}

void judge_matrix(Place place, const Matrix *got, int rows, int cols,
                  const double *want)
{
    judge_at(place);
    judge_shape(place, got, rows, cols);
    int wrong = 0, first = 0;
    for (int i = rows * cols - 1; i >= 0; i--)
        if (!judge_is_near(got->data[i], want[i], CLOSE)) {
            wrong++;
            first = i;
        }
    if (wrong > 0)
        test_fails(place,
                   "    first difference in row %d, column %d:\n"
                   "    got  %.17g%s\n"
                   "    want %.17g   (%d of %d entries are wrong)",
                   first / cols, first % cols, got->data[first],
                   judge_remark(got->data[first]), want[first], wrong,
                   rows * cols);
}

void judge_unchanged(Place place, const Matrix *got)
{
    judge_at(place);
    for (int i = input_count - 1; i >= 0; i--)
        if (inputs[i].data == got->data) {
            if (memcmp(inputs[i].copy, got->data,
                       sizeof *got->data * (size_t)matrix_size(got)))
                test_fails(place, "    is an input and was changed");
            return;
        }
    test_fails(place, "    is not where it was when it was made");
}
