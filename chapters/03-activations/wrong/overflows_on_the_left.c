/* slip: Below z = -709 the power e^-z overflows and a tiny number
 *       becomes 0. Use the other form of the fraction where z < 0. */
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
