/* slip: You divide by s. The slope of ln s is the slope of s divided by
 *       s, so the slope of s is the slope of ln s times s. */
/* loses: equation_I_slope_by_the_logarithm */
#include "18-softmax-gradient/softmax_gradient.h"

#define ds_dz_by_logarithm right_ds_dz_by_logarithm
#include "18-softmax-gradient/solution.c"
#undef ds_dz_by_logarithm

double ds_dz_by_logarithm(double s_i, double log_slope)
{
    return log_slope / s_i;
}
