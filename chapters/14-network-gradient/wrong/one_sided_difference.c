/* slip: You measure on one side only. With a step up and a step
 *       down, (up - down) / (2h), the error is far smaller. */
/* loses: numerical_gradient_of_the_example_by_hand
 *        numerical_gradient_measures_the_mean_cost
 *        gradient_check_tells_right_from_wrong */
#include "14-network-gradient/gradient.h"

#define network_numerical_gradient right_network_numerical_gradient
#include "14-network-gradient/solution.c"
#undef network_numerical_gradient

static double measured_slope(double *number, Experiment *experiment)
{
    const double h = 1e-5;
    double old = *number;
    double here = mean_cost(number, 1, experiment);
    *number = old + h;
    double up = mean_cost(number, 1, experiment);
    *number = old;
    return (up - here) / h;
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
