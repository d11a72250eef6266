/* slip: You divide each z by the sum of all z. The shares are shares of
 *       the powers e^z: those are never negative. */
/* loses: softmax_of_three_numbers any_number_of_outputs
 *        shares_are_probabilities_in_the_order_of_z
 *        two_outputs_are_a_sigmoid
 *        adding_the_same_to_all_z_changes_nothing
 *        large_numbers_do_not_overflow
 *        large_negative_numbers_do_not_vanish */
#include "16-softmax/softmax.h"

#define softmax_column right_softmax_column
#include "16-softmax/solution.c"
#undef softmax_column

void softmax_column(double *s, const double *z, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += z[i];
    for (int i = 0; i < n; i++)
        s[i] = z[i] / sum;
}
