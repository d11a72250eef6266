/* slip: You never shuffle, so every epoch shows the same batches in
 *       the same order. Shuffle at the start of each epoch. */
/* loses: each_epoch_uses_every_example_once
 *        first_epoch_is_as_by_hand same_seed_gives_the_same_weights */
#include "26-mnist/trainer.h"

static void keep_order(int *order, int count, Rng *rng)
{
    (void)order, (void)count, (void)rng;
}

#define shuffle keep_order
#include "26-mnist/solution.c"
