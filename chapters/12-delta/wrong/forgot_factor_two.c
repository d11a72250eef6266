/* slip: The factor 2 is missing in equation 7. It comes with the
 *       slope of the squared error, 2 (a - y). */
/* loses: output_delta_is_cost_slope_times_sigma_prime
 *        all_equations_on_the_printed_network
 *        one_step_makes_the_printed_network_better
 *        hand_example_forward_backward_and_a_step
 *        too_large_a_step_overshoots
 *        gradients_agree_with_central_differences */
#include "12-delta/delta.h"

#define delta_output right_delta_output
#include "12-delta/solution.c"
#undef delta_output

double delta_output(double a, double y, const Activation *activation,
                    double z)
{
    return (a - y) * da_dz(activation, z);
}
