/* slip: The steepness is missing in the slope: alpha stands before
 *       f (1 - f) once more. */
/* loses: steep_sigmoid_prime_has_the_factor_alpha */
#include "03-activations/activations.h"

#define steep_sigmoid_prime right_steep_sigmoid_prime
#include "03-activations/solution.c"
#undef steep_sigmoid_prime

double steep_sigmoid_prime(double z, double alpha)
{
    double s = steep_sigmoid(z, alpha);
    return s * (1.0 - s);
}
