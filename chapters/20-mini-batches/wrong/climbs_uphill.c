/* slip: The gradient points uphill, and so do your steps. Equation 8
 *       has a minus: the cost shall go down. */
/* loses: step_goes_down_the_measured_slopes */
#include "20-mini-batches/batches.h"

#define batch_step right_batch_step
#include "20-mini-batches/solution.c"
#undef batch_step

double batch_step(Network *network, Pass *pass, Gradient *gradient,
                  const Matrix *y, const Cost *cost, double eta)
{
    network_forward(pass, network, &pass->a[0]);
    network_backward(gradient, network, pass, y, cost);
    network_step(network, gradient, -eta);
    return network_cost(pass, y, cost);
}
