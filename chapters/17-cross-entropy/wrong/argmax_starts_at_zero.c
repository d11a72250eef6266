/* slip: You compare with 0 at first. Where all numbers are negative,
 *       none is larger than that. Begin with the first number. */
/* loses: argmax_finds_the_largest */
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define argmax right_argmax
#include "17-cross-entropy/solution.c"
#undef argmax

int argmax(const double *a, int n)
{
    double max = 0.0;
    int best = 0;
    for (int i = 0; i < n; i++)
        if (a[i] > max) {
            max = a[i];
            best = i;
        }
    return best;
}
