/* slip: You step uphill: the gradient points to where the cost rises,
 *       so equation 8 has a minus. */
/* loses: weight_step_goes_against_the_slope
 *        all_equations_on_the_printed_network
 *        one_step_makes_the_printed_network_better
 *        hand_example_forward_backward_and_a_step
 *        too_large_a_step_overshoots */
#include "12-delta/delta.h"

#define weight_step right_weight_step
#include "12-delta/solution.c"
#undef weight_step

double weight_step(double eta, double delta, double a_before)
{
    return eta * delta * a_before;
}
