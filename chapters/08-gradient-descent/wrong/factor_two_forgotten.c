/* slip: You forgot the 2: the slope of x² is 2x. */
/* loses: saddle_gradient_points_uphill
 *        saddle_holds_only_who_comes_straight_at_it */
#include "08-gradient-descent/descent.h"

#define saddle_gradient right_saddle_gradient
#include "08-gradient-descent/solution.c"
#undef saddle_gradient

void saddle_gradient(double *gradient, const double *x, int n,
                     void *context)
{
    (void)n, (void)context;
    gradient[0] = x[0];
    gradient[1] = -x[1];
}
