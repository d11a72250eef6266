/* slip: N / size drops what is left over, and those examples are never
 *       seen. Round up: the last batch is short. */
/* loses: batches_are_rounded_up */
#include "20-mini-batches/batches.h"

#define batch_count right_batch_count
#include "20-mini-batches/solution.c"
#undef batch_count

int batch_count(int N, int size)
{
    return N / size;
}
