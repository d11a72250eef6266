/* slip: You ask for memory in network_numerical_gradient and never
 *       give it back. It needs none: the pass that is handed in is
 *       the room for measuring. */
/* loses: numerical_gradient_of_the_example_by_hand
 *        numerical_gradient_measures_the_mean_cost
 *        numerical_gradient_puts_the_network_back
 *        gradient_check_tells_right_from_wrong */
#include "14-network-gradient/gradient.h"

#define network_numerical_gradient right_network_numerical_gradient
#include "14-network-gradient/solution.c"
#undef network_numerical_gradient

void network_numerical_gradient(Gradient *numeric, Network *network,
                                Pass *pass, const Matrix *x,
                                const Matrix *y, const Cost *cost)
{
    Pass own;
    (void)pass;
    if (!pass_init(&own, network, x->cols))
        return;
    right_network_numerical_gradient(numeric, network, &own, x, y,
                                     cost);
}
