/* slip: You return the error of the neuron. A weight gets that error
 *       times the input it meets. */
/* loses: equation_V_error_times_input */
#include "18-softmax-gradient/softmax_gradient.h"

#define dC_dw_softmax right_dC_dw_softmax
#include "18-softmax-gradient/solution.c"
#undef dC_dw_softmax

double dC_dw_softmax(double s_j, double y_j, double a_before)
{
    (void)a_before;
    return s_j - y_j;
}
