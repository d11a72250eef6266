/* slip: That is recall. Precision divides by all that were read as c,
 *       the false positives too. */
/* loses: precision_asks_those_read_as_c
 *        always_the_same_digit_is_a_baseline */
#include "22-evaluation/evaluation.h"

#define precision right_precision
#include "22-evaluation/solution.c"
#undef precision

double precision(OneAgainstRest counts)
{
    return quotient(counts.tp, counts.tp + counts.fn);
}
