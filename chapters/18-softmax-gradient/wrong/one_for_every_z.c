/* slip: You use 1 - s for every pair. The 1 is there only where i and j
 *       are the same neuron. */
/* loses: equation_III_by_hand
 *        equation_III_agrees_with_measured_slopes */
#include "18-softmax-gradient/softmax_gradient.h"

#define ds_dz right_ds_dz
#include "18-softmax-gradient/solution.c"
#undef ds_dz

double ds_dz(const double *s, int i, int j)
{
    return s[i] * (1.0 - s[j]);
}
