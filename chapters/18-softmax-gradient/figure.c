/* Numbers for the figures of lesson 18: equation III as a table, the
 * slope of two costs behind a softmax, and a saturated neuron that
 * learns with either of them. */
#include <math.h>
#include <stdlib.h>

#include "15-training/training.h"
#include "18-softmax-gradient/softmax_gradient.h"
#include "figures/figure.h"

enum { OUTPUTS = 2, ITERATIONS = 500 };
#define ETA 0.15

/* Equation III for s = (0.1, 0.7, 0.2), row i, column j. */
static void jacobian(void)
{
    const double s[3] = { 0.1, 0.7, 0.2 };
    FILE *table = table_open("jacobian.tsv");
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            fprintf(table, "%d\t%d\t%.2f\n", i, j, ds_dz(s, i, j));
    table_close(table);
}

/* ∂C/∂z_0 of the squared error behind a softmax; class 0 is right. */
static double squared_slope(const double *s)
{
    double sum = 0.0;
    for (int i = 0; i < OUTPUTS; i++)
        sum += 2.0 * (s[i] - (i == 0)) * ds_dz(s, i, 0);
    return sum;
}

/* How steep both costs are for z = (z_0, 0). */
static void slopes(void)
{
    FILE *table = table_open("slopes.tsv");
    for (int step = -100; step <= 60; step++) {
        double z[OUTPUTS] = { step / 10.0 }, s[OUTPUTS];
        softmax_column(s, z, OUTPUTS);
        fprintf(table, "%g\t%.8f\t%.8f\n", z[0], fabs(squared_slope(s)),
                fabs(dC_dz(s[0], 1.0, 1.0)));
        if (step == -50) {
            result("squared_at_minus_5", fabs(squared_slope(s)));
            result("cross_at_minus_5", fabs(dC_dz(s[0], 1.0, 1.0)));
        }
        if (step == -100)
            result("squared_at_minus_10", fabs(squared_slope(s)));
    }
    table_close(table);
}

/* δ of a sigmoid neuron with z = 4 that should answer 0. */
static void first_slopes(void)
{
    double a = sigmoid(4.0);
    result("first_answer", a);
    result("squared_first", delta_output(a, 0.0, &SIGMOID, 4.0));
    result("cross_first", a - 0.0);
}

/* One neuron, w = b = 2, that should answer 0 to the input 1. Writes
 * what it answers after every iteration. Returns the first iteration
 * after which that is below 0.1. */
static int saturated(const char *name, const Cost *cost)
{
    const int n[] = { 1, 1 };
    Network neuron;
    Matrix x, y, y_hat;
    double mean_cost;
    int below = -1;
    if (!network_init(&neuron, n, 1, &SIGMOID, &SIGMOID) ||
        !matrix_init(&x, 1, 1) || !matrix_init(&y, 1, 1) ||
        !matrix_init(&y_hat, 1, 1))
        exit(2);
    neuron.layer[1].W.data[0] = neuron.layer[1].b.data[0] = 2.0;
    x.data[0] = 1.0;
    FILE *table = table_open(name);
    for (int t = 0; t <= ITERATIONS; t++) {
        network_predict(&y_hat, &neuron, &x);
        fprintf(table, "%d\t%.6f\n", t, y_hat.data[0]);
        if (below < 0 && y_hat.data[0] < 0.1)
            below = t;
        if (t == 80 && cost == &SQUARED_ERROR)
            result("squared_at_80", y_hat.data[0]);
        network_train(&neuron, &mean_cost, &x, &y, cost, ETA, 1);
    }
    table_close(table);
    network_free(&neuron);
    matrix_free(&x), matrix_free(&y), matrix_free(&y_hat);
    return below;
}

int main(void)
{
    jacobian();
    slopes();
    first_slopes();
    result("squared_below", saturated("squared.tsv", &SQUARED_ERROR));
    result("cross_below",
           saturated("cross.tsv", &BINARY_CROSS_ENTROPY));
    return 0;
}
