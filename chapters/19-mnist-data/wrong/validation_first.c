/* slip: You held the first examples back. It is the last ones that are
 *       kept for validation. */
/* loses: last_examples_are_held_out */
#include "19-mnist-data/idx.h"

#define dataset_split right_dataset_split
#include "19-mnist-data/solution.c"
#undef dataset_split

void dataset_split(Dataset *train, Dataset *validation,
                   const Dataset *all, int held_out)
{
    int pixels = all->rows * all->cols;
    *train = *validation = *all;
    train->count = all->count - held_out;
    validation->count = held_out;
    train->pixels += held_out * pixels;
    train->labels += held_out;
}
