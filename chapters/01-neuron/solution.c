#include "01-neuron/neuron.h"

double weighted_sum(const double *w, const double *x, int n)
{
    double z = 0.0;
    for (int k = 0; k < n; k++)
        z += w[k] * x[k];
    return z;
}

double normalized(double value, double lowest, double highest)
{
    return (value - lowest) / (highest - lowest);
}
