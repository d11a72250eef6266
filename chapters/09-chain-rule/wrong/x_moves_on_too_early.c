/* slip: You let x go through the function before you take its slope.
 *       The slope belongs to what goes in, not to what comes out. */
/* loses: chain_slope_multiplies_local_slopes
 *        chain_slope_agrees_with_central_difference */
#include "09-chain-rule/chain.h"

#define chain_slope right_chain_slope
#include "09-chain-rule/solution.c"
#undef chain_slope

double chain_slope(const Activation *const *f, int count, double x)
{
    double product = 1.0;
    for (int i = 0; i < count; i++) {
        x = f[i]->f(x);
        product *= f[i]->f_prime(x);
    }
    return product;
}
