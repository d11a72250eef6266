/* slip: You take the mean over the outputs. The cost of an example is
 *       the sum over its outputs. */
/* loses: squared_error_of_one_example
 *        squared_error_adds_up_the_examples */
#include "07-cost/cost.h"

#define squared_error right_squared_error
#include "07-cost/solution.c"
#undef squared_error

double squared_error(const Matrix *a, const Matrix *y)
{
    double cost = 0.0;
    for (int i = 0; i < matrix_size(a); i++)
        cost += pow(a->data[i] - y->data[i], 2);
    return cost / a->rows;
}
