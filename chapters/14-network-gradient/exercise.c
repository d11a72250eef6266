#include <math.h>

#include "08-gradient-descent/descent.h"
#include "13-backprop/backprop.h"
#include "14-network-gradient/gradient.h"

/* What each function must do is told in gradient.h. You need the
 * three functions of chapter 13 and, if you like, numerical_gradient
 * of chapter 08. */

double network_cost(const Pass *pass, const Matrix *y, const Cost *cost)
{
    /* TODO: ask the cost for its value in the output layer and divide
     * it by the number of examples. */
    return NAN;
}

void network_backward(Gradient *gradient, const Network *network,
                      const Pass *pass, const Matrix *y,
                      const Cost *cost)
{
    /* TODO: let the cost fill delta of the output layer; then, from
     * the last layer to the first, get dW and db from delta and, if
     * there is a layer before, its delta too. */
}

void network_numerical_gradient(Gradient *numeric, Network *network,
                                Pass *pass, const Matrix *x,
                                const Matrix *y, const Cost *cost)
{
    /* TODO: for each weight and each bias of each layer, measure the
     * mean cost with it a little larger and a little smaller, put it
     * back, and write the slope into numeric. */
}

double gradient_difference(const Gradient *p, const Gradient *q)
{
    /* TODO: over all dW and db add up the squares of p, of q and of
     * their difference; then divide the length of the difference by
     * both lengths together. Nothing to divide by: 0. */
    return NAN;
}
