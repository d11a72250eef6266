/* slip: You moved the pictures of the validation part, but not its
 *       labels. Now every picture has another one's label. */
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
    validation->pixels += train->count * pixels;
}
