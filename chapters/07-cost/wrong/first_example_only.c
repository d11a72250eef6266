/* slip: You count one example only. Every column is an example, and
 *       their costs are added up. */
/* loses: squared_error_adds_up_the_examples */
#include "07-cost/cost.h"

#define squared_error right_squared_error
#include "07-cost/solution.c"
#undef squared_error

double squared_error(const Matrix *a, const Matrix *y)
{
    double cost = 0.0;
    for (int j = 0; j < a->rows; j++)
        cost += pow(matrix_get(a, j, 0) - matrix_get(y, j, 0), 2);
    return cost;
}
