/* slip: You choose a side where a = y. This book says 0 there. */
/* loses: absolute_error_prime_is_zero_at_the_kink */
#include "07-cost/cost.h"

#define absolute_error_prime right_absolute_error_prime
#include "07-cost/solution.c"
#undef absolute_error_prime

double absolute_error_prime(double a, double y)
{
    return a >= y ? 1.0 : -1.0;
}
