/* slip: You fill as many entries as there are outputs: enough for one
 *       example. delta has a column for each of the N examples. */
/* loses: deltas_of_all_outputs_of_all_examples */
#include "12-delta/delta.h"

#define squared_error_delta right_squared_error_delta
#include "12-delta/solution.c"
#undef squared_error_delta

void squared_error_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    for (int i = 0; i < delta->rows; i++)
        delta->data[i] = delta_output(a->data[i], y->data[i],
                                      activation, z->data[i]);
}
