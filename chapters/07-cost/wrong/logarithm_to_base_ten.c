/* slip: You take the logarithm to base 10. In this book it is the
 *       natural one, in C log. */
/* loses: binary_cross_entropy_of_a_likely_answer
 *        certain_answers_cost_nothing_or_infinitely_much */
#include "07-cost/cost.h"

#define binary_cross_entropy right_binary_cross_entropy
#include "07-cost/solution.c"
#undef binary_cross_entropy

double binary_cross_entropy(double a, double y)
{
    return y == 1.0 ? -log10(a) : -log10(1.0 - a);
}
