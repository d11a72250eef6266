#include <math.h>

#include "16-softmax/softmax.h"

/* Softmax of n numbers that lie `stride` places apart in memory. */
static void softmax_strided(double *s, const double *z, int n,
                            int stride)
{
    double max = z[0], sum = 0.0;
    for (int i = 0; i < n; i++)
        max = fmax(max, z[i * stride]);
    for (int i = 0; i < n; i++) {
        s[i * stride] = exp(z[i * stride] - max);
        sum += s[i * stride];
    }
    for (int i = 0; i < n; i++)
        s[i * stride] /= sum;
}

void softmax_column(double *s, const double *z, int n)
{
    assert(n >= 1);
    softmax_strided(s, z, n, 1);
}

void softmax_with_temperature(double *s, const double *z, int n,
                              double T)
{
    assert(T > 0.0);
    for (int i = 0; i < n; i++)
        s[i] = z[i] / T;
    softmax_column(s, s, n);
}

void softmax(Matrix *s, const Matrix *z)
{
    assert(matrix_same_shape(s, z) && z->rows >= 1);
    /* Column n begins at data[n]; one row further down is z->cols
     * places further on. */
    for (int n = 0; n < z->cols; n++)
        softmax_strided(&s->data[n], &z->data[n], z->rows, z->cols);
}
