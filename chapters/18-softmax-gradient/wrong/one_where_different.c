/* slip: You have the 1 and the 0 the wrong way round: 1 where i and j
 *       are the same neuron. */
/* loses: equation_II_a_z_grows_with_itself_alone */
#include "18-softmax-gradient/softmax_gradient.h"

#define dz_dz right_dz_dz
#include "18-softmax-gradient/solution.c"
#undef dz_dz

double dz_dz(int i, int j)
{
    return i != j;
}
