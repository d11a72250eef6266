/* slip: You compare squares of lengths. A length is the square root of
 *       the sum of squares. */
/* loses: relative_difference_of_equal_and_opposite
 *        two_zero_gradients_are_equal */
#include "08-gradient-descent/descent.h"

#define relative_difference right_relative_difference
#include "08-gradient-descent/solution.c"
#undef relative_difference

double relative_difference(const double *p, const double *q, int n)
{
    double difference = 0.0, size = 0.0;
    for (int i = 0; i < n; i++) {
        difference += (p[i] - q[i]) * (p[i] - q[i]);
        size += p[i] * p[i] + q[i] * q[i];
    }
    return size == 0.0 ? 0.0 : difference / size;
}
