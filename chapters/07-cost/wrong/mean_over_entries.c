/* slip: You divide by the number of all entries. The mean is taken
 *       over the examples, so divide by the number of columns. */
/* loses: mean_is_taken_over_the_examples */
#include "07-cost/cost.h"

#define mean_squared_error right_mean_squared_error
#include "07-cost/solution.c"
#undef mean_squared_error

double mean_squared_error(const Matrix *a, const Matrix *y)
{
    return squared_error(a, y) / matrix_size(a);
}
