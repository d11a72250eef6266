/* slip: Of several largest numbers you take the last. The first one
 *       wins: a later one must be larger, not just equal. */
/* loses: argmax_of_equal_ones_is_the_first */
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define argmax right_argmax
#include "17-cross-entropy/solution.c"
#undef argmax

int argmax(const double *a, int n)
{
    int best = 0;
    for (int i = 1; i < n; i++)
        if (a[i] >= a[best])
            best = i;
    return best;
}
