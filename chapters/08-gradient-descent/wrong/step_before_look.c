/* slip: You step before you look. Where the gradient is short already
 *       there is no step to take. */
/* loses: descent_finds_the_bottom_of_a_bowl
 *        short_gradient_needs_no_step
 *        saddle_holds_only_who_comes_straight_at_it */
#include "08-gradient-descent/descent.h"

#define gradient_descent right_gradient_descent
#include "08-gradient-descent/solution.c"
#undef gradient_descent

int gradient_descent(double *x, double *scratch, int n,
                     GradientFunction gradient_of, void *context,
                     double eta, double tolerance, int max_steps)
{
    for (int steps = 0; steps < max_steps; steps++) {
        gradient_of(scratch, x, n, context);
        descent_step(x, scratch, n, eta);
        if (length(scratch, n) < tolerance)
            return steps + 1;
    }
    return max_steps;
}
