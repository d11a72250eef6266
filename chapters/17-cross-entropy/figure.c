/* Numbers for the figures of lesson 17: the cost of a probability,
 * and how the cost grows with a wrong z, computed from z and by way
 * of the softmax. */
#include <math.h>

#include "16-softmax/softmax.h"
#include "17-cross-entropy/cross_entropy.h"
#include "figures/figure.h"

enum { CLASSES = 10 };

/* The cost of class 0 where its z is z_0 and all others are 0. */
static double from_z(double z_0)
{
    double z[CLASSES] = { z_0 };
    return cross_entropy_of_label(z, 0, CLASSES);
}

static double through_softmax(double z_0)
{
    double z[CLASSES] = { z_0 }, s[CLASSES], y[CLASSES];
    softmax_column(s, z, CLASSES);
    one_hot(y, 0, CLASSES);
    return cross_entropy(s, y, CLASSES);
}

/* The same with a share that was stored as a float. Only class 0's
 * counts. */
static double through_float(double z_0)
{
    double z[CLASSES] = { z_0 }, s[CLASSES], y[CLASSES];
    softmax_column(s, z, CLASSES);
    s[0] = (float)s[0];
    one_hot(y, 0, CLASSES);
    return cross_entropy(s, y, CLASSES);
}

/* A row of the table; what is infinite or no number becomes a hole. */
static void row(FILE *table, double z_0)
{
    const double cost[3] = { from_z(z_0), through_softmax(z_0),
                             through_float(z_0) };
    fprintf(table, "%g", z_0);
    for (int i = 0; i < 3; i++)
        if (isfinite(cost[i]))
            fprintf(table, "\t%.6f", cost[i]);
        else
            fprintf(table, "\tNaN");
    fprintf(table, "\n");
}

static void tables(void)
{
    FILE *table = table_open("near.tsv");
    for (int step = -80; step <= 80; step++)
        row(table, step / 10.0);
    table_close(table);
    table = table_open("far.tsv");
    for (int z_0 = -1000; z_0 <= 0; z_0++)
        row(table, z_0);
    table_close(table);
}

/* The lowest whole number z_0 for which a way of computing still gives
 * a cost. */
static double last_finite(double cost(double))
{
    double z_0 = 0.0;
    while (isfinite(cost(z_0 - 1.0)))
        z_0 -= 1.0;
    return z_0;
}

int main(void)
{
    tables();
    result("double_ends", -last_finite(through_softmax));
    result("float_ends", -last_finite(through_float));
    result("at_minus_5", from_z(-5.0));
    result("at_0", from_z(0.0));
    result("at_plus_5", from_z(5.0));
    return 0;
}
