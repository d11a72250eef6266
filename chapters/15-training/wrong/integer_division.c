/* slip: 1 / N is a whole number divided by a whole number: 0 as soon
 *       as N is more than 1. Divide the sum itself by N. */
/* loses: average_divides_by_N
 *        examples_one_by_one_give_the_batch_gradient */
#include "15-training/training.h"

#define gradient_average right_gradient_average
#include "15-training/solution.c"
#undef gradient_average

void gradient_average(Gradient *sum, int N)
{
    for (int l = 1; l <= sum->L; l++) {
        for (int i = 0; i < matrix_size(&sum->dW[l]); i++)
            sum->dW[l].data[i] *= 1 / N;
        for (int i = 0; i < matrix_size(&sum->db[l]); i++)
            sum->db[l].data[i] *= 1 / N;
    }
}
