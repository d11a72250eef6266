/* slip: You compared along the rows. An example is a column: look for
 *       the largest entry from top to bottom. */
/* loses: correct_columns_are_counted first_of_equal_answers_counts */
#include "26-mnist/trainer.h"

#define batch_correct right_batch_correct
#include "26-mnist/solution.c"
#undef batch_correct

int batch_correct(const Matrix *a, const Matrix *y)
{
    int correct = 0;
    for (int row = 0; row < a->rows; row++) {
        int answer = 0, label = 0;
        for (int col = 1; col < a->cols; col++) {
            if (matrix_get(a, row, col) > matrix_get(a, row, answer))
                answer = col;
            if (matrix_get(y, row, col) > matrix_get(y, row, label))
                label = col;
        }
        if (answer == label)
            correct++;
    }
    return correct;
}
