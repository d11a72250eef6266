/* slip: You take y - a in equation 4. Where the output a is too large
 *       the cost rises with it, so the slope is positive: a - y. */
/* loses: cost_changes_by_twice_the_difference */
#include "10-one-weight/one_weight.h"

#define dC_da_output right_dC_da_output
#include "10-one-weight/solution.c"
#undef dC_da_output

double dC_da_output(double a, double y)
{
    return 2.0 * (y - a);
}
