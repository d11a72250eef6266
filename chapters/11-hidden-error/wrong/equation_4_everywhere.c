/* slip: You compare a hidden neuron with y. Nobody told what a hidden
 *       neuron should say: equation 4 is for layer L, equation 5 for
 *       the others. */
/* loses: recursion_goes_one_layer_back
 *        recursion_goes_all_the_way_to_the_input */
#include "11-hidden-error/hidden_error.h"

#define dC_da right_dC_da
#include "11-hidden-error/solution.c"
#undef dC_da

double dC_da(const Network *network, const Pass *pass, const Matrix *y,
             int l, int j)
{
    (void)network;
    return dC_da_output(matrix_get(&pass->a[l], j, 0),
                        matrix_get(y, j, 0));
}
