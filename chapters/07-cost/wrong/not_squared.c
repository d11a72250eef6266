/* slip: You add up the differences themselves, so that too much and
 *       too little cancel. Square each one first. */
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
        cost += a->data[i] - y->data[i];
    return cost;
}
