/* slip: The crossing is on the other side of 0: when b goes to the
 *       other side of w x + b = 0, it changes its sign. */
/* loses: crossing_is_minus_bias_over_weight
 *        without_bias_no_weight_moves_the_crossing
 *        sum_is_zero_at_the_crossing */
#include "02-bias/bias.h"

#define zero_crossing right_zero_crossing
#include "02-bias/solution.c"
#undef zero_crossing

double zero_crossing(double w, double b)
{
    return b / w;
}
