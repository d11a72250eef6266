/* slip: A swap needs a third place to keep one of the two numbers in
 *       the meantime, else one of them is overwritten. */
/* loses: shuffle_keeps_every_example
 *        shuffle_swaps_from_the_last_place_down
 *        every_order_is_equally_likely */
#include "20-mini-batches/batches.h"

#define shuffle right_shuffle
#include "20-mini-batches/solution.c"
#undef shuffle

void shuffle(int *order, int count, Rng *rng)
{
    for (int last = count - 1; last >= 1; last--) {
        int chosen = rng_below(rng, last + 1);
        order[chosen] = order[last];
        order[last] = order[chosen];
    }
}
