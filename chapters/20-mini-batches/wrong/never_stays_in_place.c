/* slip: What stands in a place must have the chance to stay there:
 *       choose from this place too, last + 1 places in all. */
/* loses: shuffle_swaps_from_the_last_place_down
 *        every_order_is_equally_likely */
#include "20-mini-batches/batches.h"

#define shuffle right_shuffle
#include "20-mini-batches/solution.c"
#undef shuffle

void shuffle(int *order, int count, Rng *rng)
{
    for (int last = count - 1; last >= 1; last--) {
        int chosen = rng_below(rng, last);
        int example = order[chosen];
        order[chosen] = order[last];
        order[last] = example;
    }
}
