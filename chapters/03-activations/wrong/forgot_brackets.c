/* slip: In C, a / 2 * h is (a / 2) * h. Put brackets around the whole
 *       distance, so that all of it divides. */
/* loses: slope_of_a_parabola slope_is_good_to_eight_digits
 *        steep_sigmoid_prime_has_the_factor_alpha
 *        every_derivative_agrees_with_the_slope
 *        nested_lines_stay_a_line_until_something_bends */
#include "03-activations/activations.h"

#define slope right_slope
#include "03-activations/solution.c"
#undef slope

double slope(double (*f)(double x), double x)
{
    const double h = 1e-5;
    return (f(x + h) - f(x - h)) / 2.0 * h;
}
