/* slip: Your sign is the other way round. If a is too large, more of
 *       it costs more: the slope is +1. */
/* loses: absolute_error_prime_is_the_sign
 *        absolute_error_prime_is_zero_at_the_kink */
#include "07-cost/cost.h"

#define absolute_error_prime right_absolute_error_prime
#include "07-cost/solution.c"
#undef absolute_error_prime

double absolute_error_prime(double a, double y)
{
    if (a < y)
        return 1.0;
    if (a > y)
        return -1.0;
    return 0.0;
}
