/* slip: Your slope of the loss has the wrong sign. If x2 is above y, a
 *       larger x2 is further away: the loss rises, +1. */
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
    d.x2 = absolute_error_prime(graph->y, graph->x2);
    d.x1 = d.x2;
    d.b = d.x2;
    d.w = d.x1 * graph->x;
    d.x = d.x1 * graph->w;
    return d;
}
