/* slip: An exact result has slope +1 with you. At the kink, where x2 =
 *       y, this book takes the slope 0, so that nothing is changed that
 *       is right already. */
/* loses: exact_result_has_slope_zero */
#include "09-chain-rule/chain.h"

#define graph_backward right_graph_backward
#include "09-chain-rule/solution.c"
#undef graph_backward

GraphSlopes graph_backward(const Graph *graph)
{
    GraphSlopes d;
    d.x2 = graph->x2 >= graph->y ? 1.0 : -1.0;
    d.x1 = d.x2;
    d.b = d.x2;
    d.w = d.x1 * graph->x;
    d.x = d.x1 * graph->w;
    return d;
}
