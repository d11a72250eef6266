/* slip: You add the three slopes. Along a chain they are multiplied:
 *       if one of them is 0, the cost does not feel the weight at
 *       all. */
/* loses: three_slopes_are_multiplied */
#include "10-one-weight/one_weight.h"

#define dC_dw right_dC_dw
#include "10-one-weight/solution.c"
#undef dC_dw

double dC_dw(double cost_slope, double activation_slope,
             double sum_slope)
{
    return cost_slope + activation_slope + sum_slope;
}
