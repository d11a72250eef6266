/* slip: You scale by the variance. A number with standard deviation 1
 *       must be scaled by a standard deviation, the root of it. */
/* loses: he_init_draws_row_after_row
 *        he_variance_is_two_over_the_inputs */
#include "06-network/network.h"

#define he_init right_he_init
#include "06-network/solution.c"
#undef he_init

void he_init(Matrix *W, Rng *rng)
{
    for (int i = 0; i < matrix_size(W); i++)
        W->data[i] = 2.0 / W->cols * rng_normal(rng);
}
