#include "support/oracles.h"

double oracle_dot(const double *w, const double *x, int n)
{
    double sum = 0.0;
    for (int k = 0; k < n; k++)
        sum += w[k] * x[k];
    return sum;
}

double oracle_sigmoid(double z)
{
    return 1.0 / (1.0 + exp(-z));
}

double oracle_sigmoid_prime(double z)
{
    return oracle_sigmoid(z) * (1.0 - oracle_sigmoid(z));
}

double oracle_slope(double (*f)(double), double x)
{
    const double h = 1e-5;
    return (f(x + h) - f(x - h)) / (2.0 * h);
}

double oracle_slope_along(double (*f)(void *context), void *context,
                          double *number)
{
    const double h = 1e-4;
    double at[5], old = *number;
    for (int i = 0; i < 5; i++) {
        *number = old + (i - 2) * h;
        at[i] = f(context);
    }
    *number = old;
    return (at[0] - 8.0 * at[1] + 8.0 * at[3] - at[4]) / (12.0 * h);
}

double oracle_largest(const double *numbers, int count)
{
    double largest = 0.0;
    for (int i = 0; i < count; i++)
        largest = fmax(largest, fabs(numbers[i]));
    return largest;
}
