/* slip: You search the largest z beginning with 0. Where all z are
 *       negative, 0 is none of them. Begin with the first z. */
/* loses: large_negative_numbers_do_not_vanish every_column_is_stable */
#include <math.h>

#include "16-softmax/softmax.h"

void softmax_column(double *s, const double *z, int n)
{
    double max = 0.0, sum = 0.0;
    for (int i = 0; i < n; i++)
        if (z[i] > max)
            max = z[i];
    for (int i = 0; i < n; i++) {
        s[i] = exp(z[i] - max);
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
        double max = 0.0, sum = 0.0;
        for (int i = 0; i < z->rows; i++)
            max = fmax(max, matrix_get(z, i, n));
        for (int i = 0; i < z->rows; i++)
            sum += exp(matrix_get(z, i, n) - max);
        for (int i = 0; i < z->rows; i++)
            matrix_set(s, i, n, exp(matrix_get(z, i, n) - max) / sum);
    }
}
