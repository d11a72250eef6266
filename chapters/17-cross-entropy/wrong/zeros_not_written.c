/* slip: You write the 1 and leave the other places as they were. All
 *       others must be 0. */
/* loses: label_four_becomes_one_hot
 *        argmax_is_the_way_back_from_one_hot */
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define one_hot right_one_hot
#include "17-cross-entropy/solution.c"
#undef one_hot

void one_hot(double *y, int label, int n)
{
    (void)n;
    y[label] = 1.0;
}
