/* slip: An index of argmax leaves the list. If it is unsigned and counts
 *       down, i >= 0 always holds: below 0 it becomes huge. */
/* loses: argmax_finds_the_largest
 *        argmax_of_equal_ones_is_the_first
 *        argmax_is_the_way_back_from_one_hot */
#include <assert.h>
#include <math.h>
#include <stdbool.h>

#include "17-cross-entropy/cross_entropy.h"

#define argmax right_argmax
#include "17-cross-entropy/solution.c"
#undef argmax

int argmax(const double *a, int n)
{
    unsigned best = (unsigned)n - 1;
    for (unsigned i = best; true; i--)
        if (a[i] >= a[best])
            best = i;
    return (int)best;
}
