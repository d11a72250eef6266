#include "01-neuron/neuron.h"
#include "02-bias/bias.h"

double weighted_sum_with_bias(const double *w, const double *x, int n,
                              double b)
{
    return weighted_sum(w, x, n) + b;
}

double zero_crossing(double w, double b)
{
    return -b / w;
}

void bias_as_weight(double *w_with_bias, const double *w, int n,
                    double b)
{
    w_with_bias[0] = b;
    for (int k = 0; k < n; k++)
        w_with_bias[k + 1] = w[k];
}

void input_with_one(double *x_with_one, const double *x, int n)
{
    x_with_one[0] = 1.0;
    for (int k = 0; k < n; k++)
        x_with_one[k + 1] = x[k];
}
