#include <assert.h>
#include <math.h>

#include "08-gradient-descent/descent.h"

double saddle(const double *x, int n, void *context)
{
    assert(n == 2);
    (void)n, (void)context; /* only there to fit the type Function */
    return x[0] * x[0] - x[1] * x[1];
}

void saddle_gradient(double *gradient, const double *x, int n,
                     void *context)
{
    assert(n == 2);
    (void)n, (void)context;
    gradient[0] = 2.0 * x[0];
    gradient[1] = -2.0 * x[1];
}

void numerical_gradient(double *gradient, Function f, double *x, int n,
                        void *context)
{
    const double h = 1e-5;
    for (int i = 0; i < n; i++) {
        double old = x[i]; /* x + h - h need not be x */
        x[i] = old + h;
        double above = f(x, n, context);
        x[i] = old - h;
        double below = f(x, n, context);
        x[i] = old;
        gradient[i] = (above - below) / (2.0 * h);
    }
}

static double length(const double *p, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += p[i] * p[i];
    return sqrt(sum);
}

double relative_difference(const double *p, const double *q, int n)
{
    double sum = 0.0; /* ‖p - q‖² */
    for (int i = 0; i < n; i++)
        sum += (p[i] - q[i]) * (p[i] - q[i]);
    double size = length(p, n) + length(q, n);
    return size == 0.0 ? 0.0 : sqrt(sum) / size;
}

void descent_step(double *x, const double *gradient, int n, double eta)
{
    for (int i = 0; i < n; i++)
        x[i] -= eta * gradient[i];
}

int gradient_descent(double *x, double *scratch, int n,
                     GradientFunction gradient_of, void *context,
                     double eta, double tolerance, int max_steps)
{
    for (int steps = 0; steps < max_steps; steps++) {
        gradient_of(scratch, x, n, context);
        if (length(scratch, n) < tolerance)
            return steps;
        descent_step(x, scratch, n, eta);
    }
    return max_steps;
}
