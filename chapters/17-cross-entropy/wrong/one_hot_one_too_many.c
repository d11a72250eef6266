/* slip: You write one place too many. The places are numbered
 *       0 … n - 1: go on while i < n. */
/* loses: label_four_becomes_one_hot
 *        argmax_is_the_way_back_from_one_hot */
#include <assert.h>
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

#define one_hot right_one_hot
#include "17-cross-entropy/solution.c"
#undef one_hot

void one_hot(double *y, int label, int n)
{
    for (int i = 0; i <= n; i++)
        y[i] = i == label ? 1.0 : 0.0;
}
