#include <math.h>

#include "10-one-weight/one_weight.h"
#include "12-delta/delta.h"

/* What each function must do is told in delta.h. The equations of
 * chapter 10 are at hand: dC_da_output and da_dz. */

double weight_gradient(double delta, double a_before)
{
    /* TODO: equation 6. */
    return NAN;
}

double bias_gradient(double delta)
{
    /* TODO: equation 6 with 1 for the activation before. */
    return NAN;
}

double delta_output(double a, double y, const Activation *activation,
                    double z)
{
    /* TODO: equation 7 for a neuron of the output layer. */
    return NAN;
}

double delta_hidden(const Layer *after, const double *delta_after,
                    int j, const Activation *activation, double z)
{
    /* TODO: equation 7 for a hidden neuron: the sum over the neurons
     * i of the layer after, then σ′ of this neuron, once. */
    return NAN;
}

double weight_step(double eta, double delta, double a_before)
{
    /* TODO: equation 8: how far the weight moves, and downhill. */
    return NAN;
}

double bias_step(double eta, double delta)
{
    /* TODO: equation 8 for the bias. */
    return NAN;
}

void squared_error_delta(Matrix *delta, const Matrix *z,
                         const Matrix *a, const Matrix *y,
                         const Activation *activation)
{
    /* TODO: delta_output for every entry of the four matrices. */
}
