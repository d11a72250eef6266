/* slip: Your sigmoid falls where it should rise. The exponent has
 *       a minus: e^-z. */
/* loses: sigmoid_of_zero_is_one_half
 *        sigmoid_stays_between_zero_and_one
 *        sigmoid_is_stable_far_out sigmoid_keeps_tiny_numbers
 *        every_derivative_agrees_with_the_slope */
#include <math.h>

#include "03-activations/activations.h"

#define sigmoid right_sigmoid
#include "03-activations/solution.c"
#undef sigmoid

double sigmoid(double z)
{
    return 1.0 / (1.0 + exp(z));
}
