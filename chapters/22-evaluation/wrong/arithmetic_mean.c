/* slip: You take (p + r) / 2. The harmonic mean is 2 p r / (p + r): it
 *       is small as soon as one of the two is. */
/* loses: f1_is_the_harmonic_mean always_the_same_digit_is_a_baseline */
#include "22-evaluation/evaluation.h"

#define f1 right_f1
#include "22-evaluation/solution.c"
#undef f1

double f1(OneAgainstRest counts)
{
    return (precision(counts) + recall(counts)) / 2.0;
}
