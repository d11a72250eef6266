/* slip: Where two outputs are equally large, the first one is the
 *       answer: a later one must be larger, not just as large. */
/* loses: first_of_equal_answers_counts */
#include "26-mnist/trainer.h"

#define batch_correct right_batch_correct
#include "26-mnist/solution.c"
#undef batch_correct

static int last_largest(const Matrix *m, int col)
{
    int largest = 0;
    for (int row = 1; row < m->rows; row++)
        if (matrix_get(m, row, col) >= matrix_get(m, largest, col))
            largest = row;
    return largest;
}

int batch_correct(const Matrix *a, const Matrix *y)
{
    int correct = 0;
    for (int n = 0; n < a->cols; n++)
        if (last_largest(a, n) == last_largest(y, n))
            correct++;
    return correct;
}
