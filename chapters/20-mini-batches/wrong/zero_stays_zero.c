/* slip: Size 0 means all examples at once. A batch of none would never
 *       end the epoch. */
/* loses: batch_size_0_means_all_examples */
#include "20-mini-batches/batches.h"

#define batch_size_for right_batch_size_for
#include "20-mini-batches/solution.c"
#undef batch_size_for

int batch_size_for(int wanted, int N)
{
    return wanted < 0 || wanted > N ? -1 : wanted;
}
