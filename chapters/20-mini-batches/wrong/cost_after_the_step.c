/* slip: You measured the cost with the new weights. What is asked for
 *       is the cost before the step; the pass knows it already. */
/* loses: step_returns_the_mean_cost_before_it
 *        second_step_starts_where_the_first_ended */
#include "20-mini-batches/batches.h"

#define batch_step right_batch_step
#include "20-mini-batches/solution.c"
#undef batch_step

double batch_step(Network *network, Pass *pass, Gradient *gradient,
                  const Matrix *y, const Cost *cost, double eta)
{
    network_forward(pass, network, &pass->a[0]);
    network_backward(gradient, network, pass, y, cost);
    network_step(network, gradient, eta);
    network_forward(pass, network, &pass->a[0]);
    return network_cost(pass, y, cost);
}
