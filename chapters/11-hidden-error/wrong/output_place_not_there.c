/* slip: You ask matrix_get for a place that is not there. Neuron j
 *       stands in row j of a and of y, and with one example the
 *       column is 0. */
/* loses: recursion_ends_in_equation_4 */
#include "11-hidden-error/hidden_error.h"

#define dC_da right_dC_da
#include "11-hidden-error/solution.c"
#undef dC_da

double dC_da(const Network *network, const Pass *pass, const Matrix *y,
             int l, int j)
{
    if (l == network->L)
        return dC_da_output(matrix_get(&pass->a[l], 0, j),
                            matrix_get(y, 0, j));
    return right_dC_da(network, pass, y, l, j);
}
