/* slip: You take every slope at the first x. Each function has its
 *       slope where it is evaluated: at what the one before made of x. */
/* loses: chain_slope_multiplies_local_slopes
 *        chain_slope_agrees_with_central_difference */
#include "09-chain-rule/chain.h"

#define chain_slope right_chain_slope
#include "09-chain-rule/solution.c"
#undef chain_slope

double chain_slope(const Activation *const *f, int count, double x)
{
    double product = 1.0;
    for (int i = 0; i < count; i++)
        product *= f[i]->f_prime(x);
    return product;
}
