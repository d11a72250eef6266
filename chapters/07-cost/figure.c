/* Prints outlier.tsv: ten examples, one of them far off, and
 * lines.tsv: the straight lines that fit them best by the squared and
 * by the absolute error. Then steps.tsv: the cost and the accuracy of
 * a neuron over one of its weights, and answers.tsv, the examples it
 * has to tell apart. */
#include "03-activations/activations.h"
#include "06-network/rng.h"
#include "07-cost/cost.h"
#include "figures/figure.h"
#include <math.h>

/* ---- The best line, by trying all of them ------------------------ */

enum { POINTS = 10 };

typedef double (*Cost)(const Matrix *a, const Matrix *y);

typedef struct {
    double slope, start; /* a = slope x + start */
} Line;

static void answer(Matrix *a, Line line)
{
    for (int n = 0; n < POINTS; n++)
        a->data[n] = line.slope * n + line.start;
}

/* The cheapest of 300 slopes and 900 starts. */
static Line best_line(Cost cost, const Matrix *y)
{
    double data[POINTS], lowest = INFINITY;
    Matrix a = { 1, POINTS, data };
    Line best = { 0.0, 0.0 };
    for (int i = 0; i < 300; i++)
        for (int j = 0; j < 900; j++) {
            Line line = { -1.0 + 0.01 * i, -3.0 + 0.01 * j };
            answer(&a, line);
            double c = cost(&a, y);
            if (c < lowest) {
                lowest = c;
                best = line;
            }
        }
    return best;
}

static void print_outlier(void)
{
    double data[POINTS];
    Matrix y = { 1, POINTS, data };
    Rng rng = rng_from_seed(4);
    for (int n = 0; n < POINTS; n++)
        data[n] = 0.5 * n + 1.0 + 0.3 * rng_normal(&rng);
    Line without = best_line(squared_error, &y);
    data[8] = 14.0; /* the outlier */
    Line squared = best_line(squared_error, &y);
    Line absolute = best_line(absolute_error, &y);

    FILE *table = table_open("outlier.tsv");
    for (int n = 0; n < POINTS; n++)
        fprintf(table, "%d\t%g\n", n, data[n]);
    table_close(table);
    table = table_open("lines.tsv");
    for (int x = -1; x <= POINTS; x++)
        fprintf(table, "%d\t%g\t%g\t%g\n", x,
                without.slope * x + without.start,
                squared.slope * x + squared.start,
                absolute.slope * x + absolute.start);
    table_close(table);
    result("slope_without", without.slope);
    result("slope_squared", squared.slope);
    result("slope_absolute", absolute.slope);
}

/* ---- Cost and accuracy over one weight --------------------------- */

enum { ANSWERS = 12 };

static void print_steps(void)
{
    double x[ANSWERS], y[ANSWERS];
    Rng rng = rng_from_seed(3);
    FILE *table = table_open("answers.tsv");
    for (int n = 0; n < ANSWERS; n++) {
        x[n] = 2.0 * rng_uniform(&rng);
        y[n] = x[n] + 0.4 * rng_normal(&rng) > 0.7 ? 1.0 : 0.0;
        fprintf(table, "%g\t%g\n", x[n], y[n]);
    }
    table_close(table);

    table = table_open("steps.tsv");
    for (int i = 0; i <= 800; i++) {
        double w = 0.01 * i, cost = 0.0;
        int right = 0;
        for (int n = 0; n < ANSWERS; n++) {
            double a = sigmoid(w * x[n] - 2.0);
            cost += binary_cross_entropy(a, y[n]);
            right += (a > 0.5) == (y[n] > 0.5);
        }
        fprintf(table, "%g\t%g\t%g\n", w, cost / ANSWERS,
                100.0 * right / ANSWERS);
    }
    table_close(table);
}

/* ---- The middle of five numbers ---------------------------------- */

static void print_middle(void)
{
    double numbers[] = { 1.0, 2.0, 3.0, 4.0, 100.0 }, same[5];
    Matrix y = { 1, 5, numbers }, a = { 1, 5, same };
    double least[2] = { INFINITY, INFINITY }, where[2] = { 0.0, 0.0 };
    for (int i = 0; i <= 1000; i++) {
        matrix_fill(&a, 0.1 * i);
        double cost[] = { squared_error(&a, &y),
                          absolute_error(&a, &y) };
        for (int c = 0; c < 2; c++)
            if (cost[c] < least[c]) {
                least[c] = cost[c];
                where[c] = 0.1 * i;
            }
    }
    result("middle_squared", where[0]);
    result("middle_absolute", where[1]);
}

int main(void)
{
    print_outlier();
    print_steps();
    print_middle();
    return 0;
}
