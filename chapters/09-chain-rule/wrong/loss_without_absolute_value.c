/* slip: Your loss can become negative. It is the distance between y and
 *       x2, so take the absolute value, fabs. */
/* loses: graph_forward_computes_step_by_step */
#include "09-chain-rule/chain.h"

#define graph_forward right_graph_forward
#include "09-chain-rule/solution.c"
#undef graph_forward

void graph_forward(Graph *graph)
{
    graph->x1 = graph->w * graph->x;
    graph->x2 = graph->x1 + graph->b;
    graph->loss = graph->y - graph->x2;
}
