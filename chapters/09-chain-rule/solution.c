#include <math.h>

#include "07-cost/cost.h"
#include "09-chain-rule/chain.h"

double chain_value(const Activation *const *f, int count, double x)
{
    for (int i = 0; i < count; i++)
        x = f[i]->f(x);
    return x;
}

double chain_slope(const Activation *const *f, int count, double x)
{
    double product = 1.0;
    for (int i = 0; i < count; i++) {
        product *= f[i]->f_prime(x);
        x = f[i]->f(x);
    }
    return product;
}

void graph_forward(Graph *graph)
{
    graph->x1 = graph->w * graph->x;
    graph->x2 = graph->x1 + graph->b;
    graph->loss = fabs(graph->y - graph->x2);
}

GraphSlopes graph_backward(const Graph *graph)
{
    GraphSlopes d;
    d.x2 = absolute_error_prime(graph->x2, graph->y);
    d.x1 = d.x2 * 1.0;
    d.b = d.x2 * 1.0;
    d.w = d.x1 * graph->x;
    d.x = d.x1 * graph->w;
    return d;
}
