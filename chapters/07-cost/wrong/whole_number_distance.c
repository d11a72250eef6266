/* slip: You lose the fraction of each distance: an int and abs keep
 *       whole numbers only. Add up in a double, and use fabs. */
/* loses: absolute_error_adds_up_distances */
#include "07-cost/cost.h"

#define absolute_error right_absolute_error
#include "07-cost/solution.c"
#undef absolute_error

double absolute_error(const Matrix *a, const Matrix *y)
{
    int cost = 0;
    for (int i = 0; i < matrix_size(a); i++) {
        int difference = (int)(a->data[i] - y->data[i]);
        cost += difference < 0 ? -difference : difference;
    }
    return cost;
}
