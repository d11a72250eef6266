/* slip: Two zero gradients give 0 / 0, which is not a number. They
 *       are equal: return 0. */
/* loses: difference_of_two_zero_gradients_is_zero */
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
    return sqrt(sum.difference) / (sqrt(sum.p) + sqrt(sum.q));
}
