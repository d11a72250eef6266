/* slip: Adding h, taking 2h away and adding h again does not quite
 *       lead back: doubles round. Keep the old value and restore it. */
/* loses: numerical_gradient_puts_the_network_back */
#include "14-network-gradient/gradient.h"

#define network_numerical_gradient right_network_numerical_gradient
#include "14-network-gradient/solution.c"
#undef network_numerical_gradient

static double measured_slope(double *number, Experiment *experiment)
{
    const double h = 1e-5;
    *number += h;
    double up = mean_cost(number, 1, experiment);
    *number -= 2.0 * h;
    double down = mean_cost(number, 1, experiment);
    *number += h;
    return (up - down) / (2.0 * h);
}

void network_numerical_gradient(Gradient *numeric, Network *network,
                                Pass *pass, const Matrix *x,
                                const Matrix *y, const Cost *cost)
{
    Experiment experiment = { network, pass, x, y, cost };
    for (int l = 1; l <= network->L; l++) {
        Layer *layer = &network->layer[l];
        for (int i = 0; i < matrix_size(&layer->W); i++)
            numeric->dW[l].data[i] =
                measured_slope(&layer->W.data[i], &experiment);
        for (int j = 0; j < matrix_size(&layer->b); j++)
            numeric->db[l].data[j] =
                measured_slope(&layer->b.data[j], &experiment);
    }
}
