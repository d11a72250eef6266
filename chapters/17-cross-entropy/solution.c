#include <assert.h>
#include <math.h>

#include "17-cross-entropy/cross_entropy.h"

void one_hot(double *y, int label, int n)
{
    assert(0 <= label && label < n);
    for (int i = 0; i < n; i++)
        y[i] = i == label ? 1.0 : 0.0;
}

int argmax(const double *a, int n)
{
    assert(n >= 1);
    int best = 0;
    for (int i = 1; i < n; i++)
        if (a[i] > a[best])
            best = i;
    return best;
}

double cross_entropy(const double *a, const double *y, int n)
{
    double C = 0.0;
    for (int i = 0; i < n; i++)
        if (y[i] != 0.0)
            C -= y[i] * log(a[i]);
    return C;
}

double cross_entropy_of_label(const double *z, int t, int n)
{
    assert(0 <= t && t < n);
    double max = z[argmax(z, n)], sum = 0.0;
    for (int m = 0; m < n; m++)
        sum += exp(z[m] - max);
    return log(sum) - (z[t] - max);
}
