/* slip: You take e^z of z as it comes. Beyond 709 that overflows, and
 *       infinity / infinity is no number. Subtract the largest z
 *       first. */
/* loses: large_numbers_do_not_overflow
 *        large_negative_numbers_do_not_vanish
 *        cold_is_decided_and_hot_is_undecided every_column_is_stable */
#include <math.h>

#include "16-softmax/softmax.h"

void softmax_column(double *s, const double *z, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        s[i] = exp(z[i]);
        sum += s[i];
    }
    for (int i = 0; i < n; i++)
        s[i] /= sum;
}

void softmax_with_temperature(double *s, const double *z, int n,
                              double T)
{
    for (int i = 0; i < n; i++)
        s[i] = z[i] / T;
    softmax_column(s, s, n);
}

void softmax(Matrix *s, const Matrix *z)
{
    for (int n = 0; n < z->cols; n++) {
        double sum = 0.0;
        for (int i = 0; i < z->rows; i++)
            sum += exp(matrix_get(z, i, n));
        for (int i = 0; i < z->rows; i++)
            matrix_set(s, i, n, exp(matrix_get(z, i, n)) / sum);
    }
}
