/* slip: You swap with a place anywhere in the list. That makes some
 *       orders more likely than others; choose from the places not
 *       after this one. */
/* loses: shuffle_swaps_from_the_last_place_down
 *        every_order_is_equally_likely */
#include "20-mini-batches/batches.h"

#define shuffle right_shuffle
#include "20-mini-batches/solution.c"
#undef shuffle

void shuffle(int *order, int count, Rng *rng)
{
    for (int last = count - 1; last >= 1; last--) {
        int chosen = rng_below(rng, count);
        int example = order[chosen];
        order[chosen] = order[last];
        order[last] = example;
    }
}
