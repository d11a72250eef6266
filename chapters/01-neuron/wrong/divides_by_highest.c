/* slip: You divide by the highest value. The range is as long as from
 *       lowest to highest, so that highest becomes exactly 1. */
/* loses: normalized_measures_from_the_lowest */
#include "01-neuron/neuron.h"

#define normalized right_normalized
#include "01-neuron/solution.c"
#undef normalized

double normalized(double value, double lowest, double highest)
{
    return (value - lowest) / highest;
}
