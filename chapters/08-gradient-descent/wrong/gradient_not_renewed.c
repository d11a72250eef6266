/* slip: You compute the gradient once. After every step you stand
 *       somewhere else, and there it is another one. */
/* loses: descent_finds_the_bottom_of_a_bowl
 *        descent_stops_after_max_steps
 *        small_rate_is_slow_and_large_rate_diverges
 *        saddle_holds_only_who_comes_straight_at_it */
#include "08-gradient-descent/descent.h"

#define gradient_descent right_gradient_descent
#include "08-gradient-descent/solution.c"
#undef gradient_descent

int gradient_descent(double *x, double *scratch, int n,
                     GradientFunction gradient_of, void *context,
                     double eta, double tolerance, int max_steps)
{
    gradient_of(scratch, x, n, context);
    for (int steps = 0; steps < max_steps; steps++) {
        if (length(scratch, n) < tolerance)
            return steps;
        descent_step(x, scratch, n, eta);
    }
    return max_steps;
}
