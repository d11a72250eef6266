/* slip: You multiply by w in the direction of w. How fast w x grows
 *       with w is told by the other factor, x. */
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
    d.x1 = d.x2;
    d.b = d.x2;
    d.w = d.x1 * graph->w;
    d.x = d.x1 * graph->x;
    return d;
}
