/* Prints surface.tsv: the cost of one linear neuron over its weight
 * and bias; paths.tsv: the way down it with three learning rates, one
 * block a rate; saddle.tsv: two ways over the saddle; valleys.tsv: two
 * ways into two valleys; h.tsv: how wrong a measured slope is, over
 * the distance h. */
#include "07-cost/cost.h"
#include "08-gradient-descent/descent.h"
#include "figures/figure.h"
#include <math.h>

/* ---- One linear neuron ------------------------------------------- */

enum { EXAMPLES = 6 };

static double inputs[] = { -0.6, 0.0, 0.5, 1.0, 1.7, 2.2 };
static double targets[] = { -0.4, 0.3, 1.0, 1.1, 2.2, 2.4 };

/* The MSE of a = w x + b, where p is (w, b). */
static double cost(const double *p, int n, void *context)
{
    (void)n, (void)context;
    double answers[EXAMPLES];
    for (int i = 0; i < EXAMPLES; i++)
        answers[i] = p[0] * inputs[i] + p[1];
    Matrix a = { 1, EXAMPLES, answers }, y = { 1, EXAMPLES, targets };
    return mean_squared_error(&a, &y);
}

static void cost_gradient(double *gradient, const double *p, int n,
                          void *context)
{
    double moved[] = { p[0], p[1] };
    numerical_gradient(gradient, cost, moved, n, context);
}

static void print_surface(void)
{
    FILE *table = table_open("surface.tsv");
    for (int i = 0; i <= 60; i++) {
        for (int j = 0; j <= 60; j++) {
            double p[] = { -1.5 + 0.08 * i, -2.0 + 0.08 * j };
            fprintf(table, "%g\t%g\t%g\n", p[0], p[1],
                    cost(p, 2, NULL));
        }
        fprintf(table, "\n");
    }
    table_close(table);
}

static void print_path(FILE *table, double eta, const char *key)
{
    double p[] = { -0.8, 2.0 }, gradient[2];
    for (int step = 0; step <= 40; step++) {
        double c = cost(p, 2, NULL);
        fprintf(table, "%d\t%g\t%g\t%g\n", step, p[0], p[1], c);
        if (step == 20)
            result(key, c);
        cost_gradient(gradient, p, 2, NULL);
        descent_step(p, gradient, 2, eta);
    }
    fprintf(table, "\n\n");
}

static void print_paths(void)
{
    FILE *table = table_open("paths.tsv");
    print_path(table, 0.01, "cost_small");
    print_path(table, 0.3, "cost_good");
    print_path(table, 0.48, "cost_large");
    table_close(table);
    double p[] = { -0.8, 2.0 }, gradient[2];
    result("cost_start", cost(p, 2, NULL));
    result("steps", gradient_descent(p, gradient, 2, cost_gradient,
                                     NULL, 0.3, 1e-6, 1000));
    result("w", p[0]);
    result("b", p[1]);
    result("cost_least", cost(p, 2, NULL));
}

/* ---- The saddle -------------------------------------------------- */

static void print_saddle(void)
{
    FILE *table = table_open("saddle.tsv");
    double sideways[] = { 0.0, -0.01 };
    for (int path = 0; path < 2; path++) {
        double x[] = { -1.0, sideways[path] }, gradient[2];
        for (int step = 0; step <= 60 && fabs(x[1]) <= 1.0; step++) {
            fprintf(table, "%g\t%g\t%g\n", x[0], x[1],
                    saddle(x, 2, NULL));
            saddle_gradient(gradient, x, 2, NULL);
            descent_step(x, gradient, 2, 0.1);
        }
        fprintf(table, "\n\n");
    }
    table_close(table);
}

/* ---- Two valleys ------------------------------------------------- */

/* f(x) = (x² - 1)² + 0.3 x */
static double valleys(const double *x, int n, void *context)
{
    (void)n, (void)context;
    double bend = x[0] * x[0] - 1.0;
    return bend * bend + 0.3 * x[0];
}

static void valleys_gradient(double *gradient, const double *x, int n,
                             void *context)
{
    (void)n, (void)context;
    gradient[0] = 4.0 * x[0] * (x[0] * x[0] - 1.0) + 0.3;
}

static void print_valleys(void)
{
    FILE *table = table_open("valleys.tsv");
    double starts[] = { -0.25, 0.4 };
    for (int path = 0; path < 2; path++) {
        double x = starts[path], gradient;
        for (int step = 0; step <= 40; step++) {
            fprintf(table, "%g\t%g\n", x, valleys(&x, 1, NULL));
            valleys_gradient(&gradient, &x, 1, NULL);
            descent_step(&x, &gradient, 1, 0.05);
        }
        fprintf(table, "\n\n");
        result(path == 0 ? "valley_left" : "valley_right", fabs(x));
        result(path == 0 ? "depth_left" : "depth_right",
               fabs(valleys(&x, 1, NULL)));
    }
    table_close(table);
}

/* ---- How wrong a measured slope is ------------------------------- */

static double curve(double x)
{
    return sin(x);
}

static double curve_slope(double x)
{
    return cos(x);
}

static double one_sided_error(double x, double h)
{
    double measured = (curve(x + h) - curve(x)) / h;
    return fabs(measured - curve_slope(x));
}

static double central_error(double x, double h)
{
    double measured = (curve(x + h) - curve(x - h)) / (2.0 * h);
    return fabs(measured - curve_slope(x));
}

static void print_h(void)
{
    FILE *table = table_open("h.tsv");
    for (int i = 0; i <= 140; i++) {
        double h = pow(10.0, -1.0 - 0.1 * i);
        fprintf(table, "%g\t%g\t%g\n", h, one_sided_error(1.0, h),
                central_error(1.0, h));
    }
    table_close(table);
    result("one_sided_millionths", 1e6 * one_sided_error(1.0, 1e-5));
}

static void print_check(void)
{
    double x[] = { 7.0, 1.0 }, formula[2], measured[2];
    saddle_gradient(formula, x, 2, NULL);
    numerical_gradient(measured, saddle, x, 2, NULL);
    double sign_lost[] = { formula[0], -formula[1] };
    result("check_sign_lost",
           relative_difference(sign_lost, measured, 2));
}

int main(void)
{
    print_surface();
    print_paths();
    print_saddle();
    print_valleys();
    print_h();
    print_check();
    return 0;
}
