/* slip: Where nothing was read as c you divide 0 by 0. By convention
 *       the result is 0. */
/* loses: precision_asks_those_read_as_c
 *        never_a_five_is_accurate_and_useless */
#include "22-evaluation/evaluation.h"

#define precision right_precision
#include "22-evaluation/solution.c"
#undef precision

double precision(OneAgainstRest counts)
{
    return (double)counts.tp / (counts.tp + counts.fp);
}
