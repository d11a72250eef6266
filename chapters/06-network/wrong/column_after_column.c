/* slip: You draw the weights column after column. The numbers go to
 *       row 0 first, then to row 1, and so on. */
/* loses: he_init_draws_row_after_row */
#include "06-network/network.h"

#define he_init right_he_init
#include "06-network/solution.c"
#undef he_init

void he_init(Matrix *W, Rng *rng)
{
    double deviation = sqrt(2.0 / W->cols);
    for (int col = 0; col < W->cols; col++)
        for (int row = 0; row < W->rows; row++)
            matrix_set(W, row, col, deviation * rng_normal(rng));
}
