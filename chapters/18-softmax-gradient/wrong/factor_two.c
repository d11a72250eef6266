/* slip: You bring the 2 of equation 4 along. It is the derivative of a
 *       square, and cross-entropy has no square. */
/* loses: equation_IV_by_hand equation_IV_agrees_with_measured_slopes
 *        equation_IV_for_any_sum_of_y */
#include "18-softmax-gradient/softmax_gradient.h"

#define dC_dz right_dC_dz
#include "18-softmax-gradient/solution.c"
#undef dC_dz

double dC_dz(double s_j, double y_j, double sum_of_y)
{
    return 2.0 * (s_j * sum_of_y - y_j);
}
