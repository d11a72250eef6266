/* slip: That is the slope of the plain ReLU. The leaky one still
 *       rises a little on the left: by 0.01. */
/* loses: leaky_relu_lets_a_hundredth_through choices_at_zero
 *        every_derivative_agrees_with_the_slope */
#include "03-activations/activations.h"

#define leaky_relu_prime right_leaky_relu_prime
#include "03-activations/solution.c"
#undef leaky_relu_prime

double leaky_relu_prime(double z)
{
    return z > 0.0 ? 1.0 : 0.0;
}
