/* slip: Without brackets C divides before it subtracts. Put brackets
 *       around each of the two differences. */
/* loses: normalized_from_zero_is_a_fraction_of_the_highest
 *        normalized_measures_from_the_lowest */
#include "01-neuron/neuron.h"

#define normalized right_normalized
#include "01-neuron/solution.c"
#undef normalized

double normalized(double value, double lowest, double highest)
{
    return value - lowest / highest - lowest;
}
