/* slip: You forgot the minus. The logarithm of a probability is
 *       negative, and a cost is not. */
/* loses: binary_cross_entropy_of_a_likely_answer
 *        certain_answers_cost_nothing_or_infinitely_much */
#include "07-cost/cost.h"

#define binary_cross_entropy right_binary_cross_entropy
#include "07-cost/solution.c"
#undef binary_cross_entropy

double binary_cross_entropy(double a, double y)
{
    return y == 1.0 ? log(a) : log(1.0 - a);
}
