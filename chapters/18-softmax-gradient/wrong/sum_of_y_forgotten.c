/* slip: You leave the sum of the y out. It is 1 for one-hot labels, but
 *       not for every y. */
/* loses: equation_IV_for_any_sum_of_y */
#include "18-softmax-gradient/softmax_gradient.h"

#define dC_dz right_dC_dz
#include "18-softmax-gradient/solution.c"
#undef dC_dz

double dC_dz(double s_j, double y_j, double sum_of_y)
{
    (void)sum_of_y;
    return s_j - y_j;
}
