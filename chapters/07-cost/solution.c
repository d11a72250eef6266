#include <math.h>

#include "07-cost/cost.h"

double squared_error(const Matrix *a, const Matrix *y)
{
    assert(matrix_same_shape(a, y));
    double cost = 0.0;
    for (int i = 0; i < matrix_size(a); i++) {
        double difference = a->data[i] - y->data[i];
        cost += difference * difference;
    }
    return cost;
}

double mean_squared_error(const Matrix *a, const Matrix *y)
{
    return squared_error(a, y) / a->cols;
}

double absolute_error(const Matrix *a, const Matrix *y)
{
    assert(matrix_same_shape(a, y));
    double cost = 0.0;
    for (int i = 0; i < matrix_size(a); i++)
        cost += fabs(a->data[i] - y->data[i]);
    return cost;
}

double absolute_error_prime(double a, double y)
{
    if (a > y)
        return 1.0;
    if (a < y)
        return -1.0;
    return 0.0;
}

/* -factor ln p, where 0 ln 0 counts 0: it would be NaN */
static double part(double factor, double p)
{
    return factor == 0.0 ? 0.0 : -factor * log(p);
}

double binary_cross_entropy(double a, double y)
{
    return part(y, a) + part(1.0 - y, 1.0 - a);
}

double binary_cross_entropy_prime(double a, double y)
{
    return (a - y) / (a * (1.0 - a));
}
