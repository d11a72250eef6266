#include <math.h>

#include "09-chain-rule/chain.h"

/* What each function must do is told in chain.h. f[i] points to an
 * Activation: f[i]->f(x) is its value at x, f[i]->f_prime(x) its
 * slope there. */

double chain_value(const Activation *const *f, int count, double x)
{
    /* TODO: send x through the functions, the innermost f[0] first;
     * what comes out of one goes into the next. */
    return NAN;
}

double chain_slope(const Activation *const *f, int count, double x)
{
    /* TODO: send x through the functions again, and multiply the
     * slopes that you meet on the way. */
    return NAN;
}

void graph_forward(Graph *graph)
{
    /* TODO: fill in x1, x2 and loss, in this order. */
}

GraphSlopes graph_backward(const Graph *graph)
{
    GraphSlopes d = { NAN, NAN, NAN, NAN, NAN };
    /* TODO: fill in d.x2, d.x1, d.b, d.w and d.x, in this order. */
    return d;
}
