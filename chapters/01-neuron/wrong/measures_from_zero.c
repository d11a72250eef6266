/* slip: You measure the value from 0. It starts at lowest, and that
 *       must become 0. */
/* loses: normalized_measures_from_the_lowest */
#include "01-neuron/neuron.h"

#define normalized right_normalized
#include "01-neuron/solution.c"
#undef normalized

double normalized(double value, double lowest, double highest)
{
    return value / (highest - lowest);
}
