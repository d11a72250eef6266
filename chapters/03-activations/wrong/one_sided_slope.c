/* slip: You look only to the right of x. Look equally far to both
 *       sides: the errors cancel, and you gain four digits. */
/* loses: slope_is_good_to_eight_digits
 *        steep_sigmoid_prime_has_the_factor_alpha
 *        every_derivative_agrees_with_the_slope */
#include "03-activations/activations.h"

#define slope right_slope
#include "03-activations/solution.c"
#undef slope

double slope(double (*f)(double x), double x)
{
    const double h = 1e-5;
    return (f(x + h) - f(x)) / h;
}
