/* slip: You start with the outermost function. f[0] is the innermost: x
 *       goes into it first. */
/* loses: innermost_function_comes_first */
#include "09-chain-rule/chain.h"

#define chain_value right_chain_value
#include "09-chain-rule/solution.c"
#undef chain_value

double chain_value(const Activation *const *f, int count, double x)
{
    for (int i = count - 1; i >= 0; i--)
        x = f[i]->f(x);
    return x;
}
