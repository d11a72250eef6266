/* slip: You multiply by the temperature. Divide: hot means that the
 *       numbers come close together. */
/* loses: temperature_divides_z cold_is_decided_and_hot_is_undecided */
#include "16-softmax/softmax.h"

#define softmax_with_temperature right_softmax_with_temperature
#include "16-softmax/solution.c"
#undef softmax_with_temperature

void softmax_with_temperature(double *s, const double *z, int n,
                              double T)
{
    for (int i = 0; i < n; i++)
        s[i] = z[i] * T;
    softmax_column(s, s, n);
}
