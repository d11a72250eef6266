/* slip: You divide by the number of neurons. The 2 is divided by the
 *       number of inputs of a neuron, the columns of W. */
/* loses: he_init_draws_row_after_row
 *        he_variance_is_two_over_the_inputs */
#include "06-network/network.h"

#define he_init right_he_init
#include "06-network/solution.c"
#undef he_init

void he_init(Matrix *W, Rng *rng)
{
    double deviation = sqrt(2.0 / W->rows);
    for (int i = 0; i < matrix_size(W); i++)
        W->data[i] = deviation * rng_normal(rng);
}
