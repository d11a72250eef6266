#include <math.h>

#include "03-activations/activations.h"

double slope(double (*f)(double x), double x)
{
    const double h = 1e-5;
    return (f(x + h) - f(x - h)) / (2.0 * h);
}

double identity(double z)
{
    return z;
}

double identity_prime(double z)
{
    (void)z; /* the slope is the same everywhere */
    return 1.0;
}

double step(double z)
{
    return z >= 0.0 ? 1.0 : 0.0;
}

double step_prime(double z)
{
    (void)z; /* flat on both sides of the jump */
    return 0.0;
}

double sigmoid(double z)
{
    if (z >= 0.0)
        return 1.0 / (1.0 + exp(-z));
    return exp(z) / (1.0 + exp(z)); /* exp(-z) could overflow */
}

double sigmoid_prime(double z)
{
    double s = sigmoid(z);
    return s * (1.0 - s);
}

double steep_sigmoid(double z, double alpha)
{
    return sigmoid(alpha * z);
}

double steep_sigmoid_prime(double z, double alpha)
{
    return alpha * sigmoid_prime(alpha * z);
}

double tanh_prime(double z)
{
    double t = tanh(z);
    return 1.0 - t * t;
}

double relu(double z)
{
    return z > 0.0 ? z : 0.0;
}

double relu_prime(double z)
{
    return z > 0.0 ? 1.0 : 0.0;
}

double leaky_relu(double z)
{
    return z > 0.0 ? z : 0.01 * z;
}

double leaky_relu_prime(double z)
{
    return z > 0.0 ? 1.0 : 0.01;
}
