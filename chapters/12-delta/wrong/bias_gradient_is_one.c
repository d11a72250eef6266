/* slip: You give the slope of z_j along the bias, which is 1. The
 *       cost is still further on: times δ_j. */
/* loses: bias_gradient_is_delta
 *        gradients_agree_with_central_differences */
#include "12-delta/delta.h"

#define bias_gradient right_bias_gradient
#include "12-delta/solution.c"
#undef bias_gradient

double bias_gradient(double delta)
{
    (void)delta;
    return 1.0;
}
