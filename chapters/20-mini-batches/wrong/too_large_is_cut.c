/* slip: A batch larger than the data is a mistake of whoever asked for
 *       it. Say so with -1 instead of taking less in silence. */
/* loses: impossible_batch_sizes_are_an_error */
#include "20-mini-batches/batches.h"

#define batch_size_for right_batch_size_for
#include "20-mini-batches/solution.c"
#undef batch_size_for

int batch_size_for(int wanted, int N)
{
    if (wanted < 0)
        return -1;
    return wanted == 0 || wanted > N ? N : wanted;
}
