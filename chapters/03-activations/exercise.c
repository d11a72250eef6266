#include <math.h>

#include "03-activations/activations.h"

/* What each function must do is told in activations.h: its table holds
 * the formulas. Begin with slope; it will check your derivatives.
 * exp(z) is e^z, and tanh(z) comes with C too, both from math.h. */

double slope(double (*f)(double x), double x)
{
    /* TODO: call f a little to the right of x and a little to the
     * left, and divide the difference by the distance. */
    return NAN;
}

double identity(double z)
{
    /* TODO: give back what came in. */
    return NAN;
}

double identity_prime(double z)
{
    /* TODO: how fast does the identity rise? */
    return NAN;
}

double step(double z)
{
    /* TODO: decide between 1 and 0; mind z = 0. */
    return NAN;
}

double step_prime(double z)
{
    /* TODO: how fast does a step rise, left and right of its jump? */
    return NAN;
}

double sigmoid(double z)
{
    /* TODO: one formula for z ≥ 0, the other one for z < 0, so that
     * nothing overflows. */
    return NAN;
}

double sigmoid_prime(double z)
{
    /* TODO: the table's formula; its f is the sigmoid of z. */
    return NAN;
}

double steep_sigmoid(double z, double alpha)
{
    /* TODO: call the sigmoid, with another number than z. */
    return NAN;
}

double steep_sigmoid_prime(double z, double alpha)
{
    /* TODO: as for the sigmoid, and alpha comes in twice. */
    return NAN;
}

double tanh_prime(double z)
{
    /* TODO: the table's formula; its f is the tanh of z. */
    return NAN;
}

double relu(double z)
{
    /* TODO: let positive numbers through, make the others 0. */
    return NAN;
}

double relu_prime(double z)
{
    /* TODO: the slope on either side of 0; mind z = 0. */
    return NAN;
}

double leaky_relu(double z)
{
    /* TODO: let positive numbers through, and a hundredth of the
     * others. */
    return NAN;
}

double leaky_relu_prime(double z)
{
    /* TODO: the slope on either side of 0; mind z = 0. */
    return NAN;
}
