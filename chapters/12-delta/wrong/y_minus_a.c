/* slip: You take y - a in equation 7. δ is a slope: where a is too
 *       large, the cost rises with z, and δ is positive. The minus
 *       comes with equation 8, and only there. */
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
    return 2.0 * (y - a) * da_dz(activation, z);
}
