/* slip: You divide by the sum while you still add to it. All powers
 *       must be added up before the first division. */
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
    double max = z[0], sum = 0.0;
    for (int i = 0; i < n; i++)
        if (z[i] > max)
            max = z[i];
    for (int i = 0; i < n; i++) {
        sum += exp(z[i] - max);
        s[i] = exp(z[i] - max) / sum;
    }
}
