/* A neuron that looks for an upright stroke in pictures of 5 by 5
 * pixels, and a line through the rents of eight flats. Prints
 *     cells.tsv   panel, column, row, value; panel 0 is the weights
 *     flats.tsv   area, rent
 *     line.tsv    area, rent on the line
 * and numbers for the text. Change a picture, a weight or a rent.
 */
#include "01-neuron/neuron.h"
#include "figures/figure.h"

#define SIDE 5
#define PIXELS (SIDE * SIDE)
#define PICTURES 4
#define FLATS 8

/* clang-format off */
static const double WEIGHTS[PIXELS] = {
    0, -1, 1, -1, 0,
    0, -1, 1, -1, 0,
    0, -1, 1, -1, 0,
    0, -1, 1, -1, 0,
    0, -1, 1, -1, 0,
};
static const double STROKE[PIXELS] = {
    0, 0, 1, 0, 0,
    0, 0, 1, 0, 0,
    0, 0, 1, 0, 0,
    0, 0, 1, 0, 0,
    0, 0, 1, 0, 0,
};
static const double PENCIL[PIXELS] = {
    0, 0, 0.5, 0, 0,
    0, 0, 0.5, 0, 0,
    0, 0, 0.5, 0, 0,
    0, 0, 0.5, 0, 0,
    0, 0, 0.5, 0, 0,
};
static const double MOVED[PIXELS] = {
    0, 0, 0, 1, 0,
    0, 0, 0, 1, 0,
    0, 0, 0, 1, 0,
    0, 0, 0, 1, 0,
    0, 0, 0, 1, 0,
};
static const double RING[PIXELS] = {
    0, 1, 1, 1, 0,
    0, 1, 0, 1, 0,
    0, 1, 0, 1, 0,
    0, 1, 0, 1, 0,
    0, 1, 1, 1, 0,
};
/* clang-format on */

static const double AREA[FLATS] = { 28, 35, 42, 50, 58, 66, 75, 88 };
static const double RENT[FLATS] = { 450, 415, 620, 560,
                                    740, 660, 900, 930 };

static void print_cells(FILE *table, int panel, const double *cells)
{
    for (int i = 0; i < PIXELS; i++)
        fprintf(table, "%d\t%d\t%d\t%g\n", panel, i % SIDE, i / SIDE,
                cells[i]);
}

static void look_at_pictures(void)
{
    const double *pictures[PICTURES] = { STROKE, PENCIL, MOVED, RING };
    const char *names[PICTURES] = { "stroke", "pencil", "moved",
                                    "ring" };
    FILE *table = table_open("cells.tsv");
    print_cells(table, 0, WEIGHTS);
    for (int p = 0; p < PICTURES; p++) {
        print_cells(table, p + 1, pictures[p]);
        result(names[p], weighted_sum(WEIGHTS, pictures[p], PIXELS));
    }
    table_close(table);
}

static double mean(const double *numbers, int n)
{
    double sum = 0.0;
    for (int k = 0; k < n; k++)
        sum += numbers[k];
    return sum / n;
}

/* The line with the smallest sum of squared errors goes through the
 * point of the means; its slope is a quotient of two weighted sums. */
static void fit_line(void)
{
    double area = mean(AREA, FLATS), rent = mean(RENT, FLATS);
    double wider[FLATS], dearer[FLATS];
    for (int k = 0; k < FLATS; k++) {
        wider[k] = AREA[k] - area;
        dearer[k] = RENT[k] - rent;
    }
    double w = weighted_sum(wider, dearer, FLATS) /
               weighted_sum(wider, wider, FLATS);
    double b = rent - w * area;
    result("w", w);
    result("b", b);

    FILE *table = table_open("flats.tsv");
    for (int k = 0; k < FLATS; k++)
        fprintf(table, "%g\t%g\n", AREA[k], RENT[k]);
    table_close(table);
    table = table_open("line.tsv");
    for (int x = 20; x <= 95; x += 75)
        fprintf(table, "%d\t%.17g\n", x, w * x + b);
    table_close(table);
}

int main(void)
{
    look_at_pictures();
    fit_line();
    return 0;
}
