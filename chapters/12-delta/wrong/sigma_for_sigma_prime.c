/* slip: You multiply by σ(z). Equation 7 has the derivative, σ′(z). */
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
    return dC_da_output(a, y) * activation->f(z);
}
