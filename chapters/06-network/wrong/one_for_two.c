/* slip: Your variance is 1 / n_before. ReLU silences half of the sums,
 *       and the 2 makes up for that. */
/* loses: he_init_draws_row_after_row
 *        he_variance_is_two_over_the_inputs */
#include "06-network/network.h"

#define he_init right_he_init
#include "06-network/solution.c"
#undef he_init

void he_init(Matrix *W, Rng *rng)
{
    double deviation = sqrt(1.0 / W->cols);
    for (int i = 0; i < matrix_size(W); i++)
        W->data[i] = deviation * rng_normal(rng);
}
