/* slip: You put the new gradient in the place of the sum. Add it to
 *       what is there. */
/* loses: accumulate_adds_every_number
 *        examples_one_by_one_give_the_batch_gradient */
#include "15-training/training.h"

#define gradient_accumulate right_gradient_accumulate
#include "15-training/solution.c"
#undef gradient_accumulate

void gradient_accumulate(Gradient *sum, const Gradient *one)
{
    for (int l = 1; l <= sum->L; l++) {
        matrix_copy(&sum->dW[l], &one->dW[l]);
        matrix_copy(&sum->db[l], &one->db[l]);
    }
}
