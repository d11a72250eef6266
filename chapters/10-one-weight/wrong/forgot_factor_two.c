/* slip: The factor 2 is missing in equation 4. It comes from the
 *       square: the derivative of (a - y)² is 2 (a - y). */
/* loses: cost_changes_by_twice_the_difference */
#include "10-one-weight/one_weight.h"

#define dC_da_output right_dC_da_output
#include "10-one-weight/solution.c"
#undef dC_da_output

double dC_da_output(double a, double y)
{
    return a - y;
}
