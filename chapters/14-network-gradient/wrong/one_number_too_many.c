/* slip: You measure past the end of a matrix. It has matrix_size
 *       numbers, counted from 0, and the layers go from 1 to L: no
 *       index is larger. */
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
    const double h = 1e-5;
    for (int l = 1; l <= network->L; l++) {
        Matrix *W = &network->layer[l].W;
        for (int i = 0; i <= matrix_size(W); i++) {
            double old = W->data[i];
            W->data[i] = old + h;
            network_forward(pass, network, x);
            double up = network_cost(pass, y, cost);
            W->data[i] = old - h;
            network_forward(pass, network, x);
            double down = network_cost(pass, y, cost);
            W->data[i] = old;
            numeric->dW[l].data[i] = (up - down) / (2.0 * h);
        }
    }
}
