/* slip: The slope of tanh is 1 - f², and you left out the square. */
/* loses: tanh_prime_is_one_minus_the_square
 *        every_derivative_agrees_with_the_slope */
#include <math.h>

#include "03-activations/activations.h"

#define tanh_prime right_tanh_prime
#include "03-activations/solution.c"
#undef tanh_prime

double tanh_prime(double z)
{
    return 1.0 - tanh(z);
}
