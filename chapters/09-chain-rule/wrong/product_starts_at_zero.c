/* slip: Your product starts at 0 and stays there. A sum starts at 0, a
 *       product at 1. */
/* loses: chain_slope_multiplies_local_slopes
 *        chain_of_no_functions_changes_nothing
 *        chain_slope_agrees_with_central_difference */
#include "09-chain-rule/chain.h"

#define chain_slope right_chain_slope
#include "09-chain-rule/solution.c"
#undef chain_slope

double chain_slope(const Activation *const *f, int count, double x)
{
    double product = 0.0;
    for (int i = 0; i < count; i++) {
        product *= f[i]->f_prime(x);
        x = f[i]->f(x);
    }
    return product;
}
