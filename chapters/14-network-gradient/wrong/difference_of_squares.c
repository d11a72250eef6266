/* slip: You divide squared lengths. Take the root of each sum first:
 *       ‖p - q‖ / (‖p‖ + ‖q‖). */
/* loses: difference_counts_every_weight_and_bias
 *        difference_is_zero_if_equal_and_one_if_opposite
 *        difference_of_two_zero_gradients_is_zero
 *        gradient_check_tells_right_from_wrong */
#include "14-network-gradient/gradient.h"

#define gradient_difference right_gradient_difference
#include "14-network-gradient/solution.c"
#undef gradient_difference

double gradient_difference(const Gradient *p, const Gradient *q)
{
    Squares sum = { 0 };
    for (int l = 1; l <= p->L; l++) {
        add_squares(&sum, &p->dW[l], &q->dW[l]);
        add_squares(&sum, &p->db[l], &q->db[l]);
    }
    double size = sum.p + sum.q;
    return size == 0.0 ? 0.0 : sum.difference / size;
}
