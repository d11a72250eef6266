/* slip: You stop one entry early. The last entry has the number size
 *       minus 1, so the loop runs while i < size. */
/* loses: squared_error_of_one_example
 *        squared_error_adds_up_the_examples */
#include "07-cost/cost.h"

#define squared_error right_squared_error
#include "07-cost/solution.c"
#undef squared_error

double squared_error(const Matrix *a, const Matrix *y)
{
    double cost = 0.0;
    for (int i = 0; i < matrix_size(a) - 1; i++)
        cost += pow(a->data[i] - y->data[i], 2);
    return cost;
}
