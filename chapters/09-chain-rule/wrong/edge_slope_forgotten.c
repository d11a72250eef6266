/* slip: You hand the slope of the loss to w and x as it is. On its way
 *       it passes the edge x1 = w x and is multiplied by the slope of
 *       that edge. */
/* loses: slopes_are_multiplied_on_the_way_back
 *        too_small_a_result_turns_every_slope_around
 *        exact_result_has_slope_zero
 *        graph_slopes_agree_with_central_differences */
#include "09-chain-rule/chain.h"

#define graph_backward right_graph_backward
#include "09-chain-rule/solution.c"
#undef graph_backward

GraphSlopes graph_backward(const Graph *graph)
{
    GraphSlopes d;
    d.x2 = absolute_error_prime(graph->x2, graph->y);
    d.x1 = d.b = d.w = d.x = d.x2;
    return d;
}
