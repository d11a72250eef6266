/* slip: You give the slope dC/dz behind a sigmoid. This function is
 *       dC/da: the denominator a (1 - a) is still there. */
/* loses: binary_cross_entropy_prime_is_the_slope
 *        with_a_sigmoid_the_slope_is_a_minus_y */
#include "07-cost/cost.h"

#define binary_cross_entropy_prime right_binary_cross_entropy_prime
#include "07-cost/solution.c"
#undef binary_cross_entropy_prime

double binary_cross_entropy_prime(double a, double y)
{
    return a - y;
}
