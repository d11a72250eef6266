/* slip: For large z this is infinity divided by infinity, not a
 *       number. Use e^z / (1 + e^z) only where z < 0. */
/* loses: sigmoid_is_stable_far_out */
#include <math.h>

#include "03-activations/activations.h"

#define sigmoid right_sigmoid
#include "03-activations/solution.c"
#undef sigmoid

double sigmoid(double z)
{
    return exp(z) / (1.0 + exp(z));
}
