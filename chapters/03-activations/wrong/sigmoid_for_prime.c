/* slip: You return the sigmoid instead of its slope. The slope is
 *       f (1 - f), and at most 1/4. */
/* loses: sigmoid_is_stable_far_out
 *        sigmoid_prime_is_sigmoid_times_the_rest
 *        sigmoid_is_never_steeper_than_one_quarter
 *        every_derivative_agrees_with_the_slope */
#include "03-activations/activations.h"

#define sigmoid_prime right_sigmoid_prime
#include "03-activations/solution.c"
#undef sigmoid_prime

double sigmoid_prime(double z)
{
    return sigmoid(z);
}
