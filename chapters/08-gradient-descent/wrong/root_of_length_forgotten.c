/* slip: You compare the sum of the squares with tolerance. The length
 *       of the gradient is the square root of it. */
/* loses: descent_finds_the_bottom_of_a_bowl
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
    for (int steps = 0; steps < max_steps; steps++) {
        gradient_of(scratch, x, n, context);
        double sum = 0.0;
        for (int i = 0; i < n; i++)
            sum += scratch[i] * scratch[i];
        if (sum < tolerance)
            return steps;
        descent_step(x, scratch, n, eta);
    }
    return max_steps;
}
