/* slip: The last batch has only what is left. If you go on as if it
 *       were full, you read behind the end of the data. */
/* loses: last_batch_has_what_is_left */
#include "20-mini-batches/batches.h"

#define batch_length right_batch_length
#include "20-mini-batches/solution.c"
#undef batch_length

int batch_length(int N, int size, int index)
{
    (void)N, (void)index;
    return size;
}
