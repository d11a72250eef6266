/* slip: You add up the examples and do not divide. MSE is the mean
 *       over the examples. */
/* loses: mean_is_taken_over_the_examples */
#include "07-cost/cost.h"

#define mean_squared_error right_mean_squared_error
#include "07-cost/solution.c"
#undef mean_squared_error

double mean_squared_error(const Matrix *a, const Matrix *y)
{
    return squared_error(a, y);
}
