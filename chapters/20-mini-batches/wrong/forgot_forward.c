/* slip: You went backward through a pass that was never filled for
 *       this batch. Each iteration begins with a forward pass. */
/* loses: step_returns_the_mean_cost_before_it
 *        step_goes_down_the_measured_slopes
 *        second_step_starts_where_the_first_ended */
#include "20-mini-batches/batches.h"

#define batch_step right_batch_step
#include "20-mini-batches/solution.c"
#undef batch_step

double batch_step(Network *network, Pass *pass, Gradient *gradient,
                  const Matrix *y, const Cost *cost, double eta)
{
    network_backward(gradient, network, pass, y, cost);
    network_step(network, gradient, eta);
    return network_cost(pass, y, cost);
}
