/* slip: You take the activation σ(z) itself. Equation 3 asks how fast
 *       it changes: its derivative σ′(z). */
/* loses: activation_changes_by_sigma_prime */
#include "10-one-weight/one_weight.h"

#define da_dz right_da_dz
#include "10-one-weight/solution.c"
#undef da_dz

double da_dz(const Activation *activation, double z)
{
    return activation->f(z);
}
