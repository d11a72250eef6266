/* slip: You let each s depend on its own z alone, as with a sigmoid.
 *       Through the common sum it depends on every z. */
/* loses: equation_III_by_hand
 *        equation_III_agrees_with_measured_slopes */
#include "18-softmax-gradient/softmax_gradient.h"

#define ds_dz right_ds_dz
#include "18-softmax-gradient/solution.c"
#undef ds_dz

double ds_dz(const double *s, int i, int j)
{
    return i == j ? s[i] * (1.0 - s[i]) : 0.0;
}
