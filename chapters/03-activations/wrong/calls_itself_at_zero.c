/* slip: Your sigmoid calls itself without end. Handing -z on is fine
 *       for z < 0; at 0 it must answer without another call. */
/* loses: sigmoid_of_zero_is_one_half */
#include <math.h>

#include "03-activations/activations.h"

#define sigmoid right_sigmoid
#include "03-activations/solution.c"
#undef sigmoid

double sigmoid(double z)
{
    if (z <= 0.0)
        return exp(z) * sigmoid(-z);
    return 1.0 / (1.0 + exp(-z));
}
