/* Numbers for the figures of lesson 16: softmax at several
 * temperatures, softmax beside plain ratios, and how soon e^x is too
 * large for a double and a float. */
#include <math.h>

#include "16-softmax/softmax.h"
#include "figures/figure.h"

enum { OUTPUTS = 3 };

/* One row for each temperature: T and the three shares. */
static void temperatures(void)
{
    const double z[OUTPUTS] = { 1.0, 2.0, 4.0 };
    const double T[] = { 0.25, 0.5, 1.0, 2.0, 8.0 };
    FILE *table = table_open("temperature.tsv");
    for (size_t row = 0; row < sizeof T / sizeof *T; row++) {
        double s[OUTPUTS];
        softmax_with_temperature(s, z, OUTPUTS, T[row]);
        fprintf(table, "%g\t%.6f\t%.6f\t%.6f\n", T[row], s[0], s[1],
                s[2]);
        if (T[row] == 0.25)
            result("cold_largest", s[2]);
        if (T[row] == 8.0) {
            result("hot_smallest", s[0]);
            result("hot_largest", s[2]);
        }
    }
    table_close(table);
}

/* The share of output 0 while its z grows; the others stay 1 and 2. */
static void ratios(void)
{
    FILE *table = table_open("ratio.tsv");
    for (int step = -240; step <= 240; step++) {
        double z[OUTPUTS] = { step / 30.0, 1.0, 2.0 }, s[OUTPUTS];
        softmax_column(s, z, OUTPUTS);
        double ratio = z[0] / (z[0] + z[1] + z[2]);
        fprintf(table, "%g\t%.6f\t", z[0], s[0]);
        /* A hole where it leaves the picture: gnuplot joins no pole. */
        if (fabs(ratio) < 6.0)
            fprintf(table, "%.6f\n", ratio);
        else
            fprintf(table, "NaN\n");
    }
    table_close(table);
}

/* e^x as a double and as a float. */
static void powers(void)
{
    const double x[] = { 1.0,   10.0,   88.0,   89.0,   709.0,
                         710.0, -103.0, -104.0, -745.0, -746.0 };
    FILE *text = table_open("powers.txt");
    fprintf(text, "    x  e^x, double   e^x, float\n");
    for (size_t row = 0; row < sizeof x / sizeof *x; row++)
        fprintf(text, "%5g  %11.4g  %11.4g\n", x[row], exp(x[row]),
                (double)(float)exp(x[row]));
    table_close(text);
}

int main(void)
{
    temperatures();
    ratios();
    powers();
    return 0;
}
