/* slip: Your bias does not learn. It is a weight whose input is
 *       always 1, so it moves by -η δ. */
/* loses: bias_step_goes_against_the_slope
 *        all_equations_on_the_printed_network
 *        one_step_makes_the_printed_network_better
 *        hand_example_forward_backward_and_a_step
 *        too_large_a_step_overshoots */
#include "12-delta/delta.h"

#define bias_step right_bias_step
#include "12-delta/solution.c"
#undef bias_step

double bias_step(double eta, double delta)
{
    (void)eta, (void)delta;
    return 0.0;
}
