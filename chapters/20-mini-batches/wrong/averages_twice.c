/* slip: dW is the mean over the batch already. You divided by N once
 *       more, and the step became N times too small. */
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
    network_step(network, gradient, eta / y->cols);
    return network_cost(pass, y, cost);
}
