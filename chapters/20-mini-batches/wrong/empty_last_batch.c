/* slip: Where size divides N there is no rest, and so no batch more
 *       than N / size: the last one would be empty. */
/* loses: batches_are_rounded_up */
#include "20-mini-batches/batches.h"

#define batch_count right_batch_count
#include "20-mini-batches/solution.c"
#undef batch_count

int batch_count(int N, int size)
{
    return N / size + 1;
}
