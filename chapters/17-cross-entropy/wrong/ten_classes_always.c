/* slip: You write more places than there are. How many classes there
 *       are is said by n; it is not always 10. */
/* loses: argmax_is_the_way_back_from_one_hot */
#include <assert.h>
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define one_hot right_one_hot
#include "17-cross-entropy/solution.c"
#undef one_hot

void one_hot(double *y, int label, int n)
{
    (void)n;
    for (int i = 0; i < 10; i++)
        y[i] = i == label ? 1.0 : 0.0;
}
