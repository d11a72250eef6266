/* slip: The fraction is upside down. Divide by the weight: a steeper
 *       line crosses closer to 0. */
/* loses: crossing_is_minus_bias_over_weight
 *        without_bias_no_weight_moves_the_crossing
 *        sum_is_zero_at_the_crossing */
#include "02-bias/bias.h"

#define zero_crossing right_zero_crossing
#include "02-bias/solution.c"
#undef zero_crossing

double zero_crossing(double w, double b)
{
    return -w / b;
}
