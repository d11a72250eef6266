/* slip: You compute 0 times ln 0, which is not a number. Leave out a
 *       part whose factor is 0. */
/* loses: certain_answers_cost_nothing_or_infinitely_much */
#include "07-cost/cost.h"

#define binary_cross_entropy right_binary_cross_entropy
#include "07-cost/solution.c"
#undef binary_cross_entropy

double binary_cross_entropy(double a, double y)
{
    return -(y * log(a) + (1.0 - y) * log(1.0 - a));
}
