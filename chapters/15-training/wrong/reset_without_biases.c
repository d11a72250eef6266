/* slip: The biases keep their old sum. Set db to 0 as well as dW. */
/* loses: reset_makes_room_for_a_new_sum
 *        examples_one_by_one_give_the_batch_gradient */
#include "15-training/training.h"

#define gradient_reset right_gradient_reset
#include "15-training/solution.c"
#undef gradient_reset

void gradient_reset(Gradient *sum)
{
    for (int l = 1; l <= sum->L; l++)
        matrix_fill(&sum->dW[l], 0.0);
}
