/* slip: You add the slopes along the chain. If g triples a change and f
 *       doubles it, it comes out six times as large: slopes are
 *       multiplied. */
/* loses: chain_slope_multiplies_local_slopes
 *        chain_of_no_functions_changes_nothing
 *        chain_slope_agrees_with_central_difference */
#include "09-chain-rule/chain.h"

#define chain_slope right_chain_slope
#include "09-chain-rule/solution.c"
#undef chain_slope

double chain_slope(const Activation *const *f, int count, double x)
{
    double sum = 0.0;
    for (int i = 0; i < count; i++) {
        sum += f[i]->f_prime(x);
        x = f[i]->f(x);
    }
    return sum;
}
