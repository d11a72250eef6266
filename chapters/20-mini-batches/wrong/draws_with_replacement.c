/* slip: You draw a random example for each place, so some come twice
 *       and some never. An epoch uses each exactly once: swap them. */
/* loses: shuffle_keeps_every_example
 *        shuffle_swaps_from_the_last_place_down
 *        every_order_is_equally_likely */
#include "20-mini-batches/batches.h"

#define shuffle right_shuffle
#include "20-mini-batches/solution.c"
#undef shuffle

void shuffle(int *order, int count, Rng *rng)
{
    for (int i = 0; i < count; i++)
        order[i] = rng_below(rng, count);
}
