/* slip: Far to the left you answer 0, not a tiny number: e^-z overflows,
 *       or 1 - … loses it. For z < 0 use e^z / (1 + e^z). */
/* loses: sigmoid_keeps_tiny_numbers */
#include <math.h>

#include "03-activations/activations.h"

#define sigmoid right_sigmoid
#include "03-activations/solution.c"
#undef sigmoid

double sigmoid(double z)
{
    return 1.0 / (1.0 + exp(-z));
}
