/* Prints regions.tsv: the three neurons of the lesson, asked at many
 * points of the plane. The points are the columns of one batch.
 * Columns: the point, then how many neurons answer more than 0.
 * lines.tsv holds the line on which each neuron's sum is 0. Change
 * the weights or the biases and look.
 */
#include <stdio.h>
#include <stdlib.h>

#include "05-layer/layer.h"
#include "figures/figure.h"

#define ACROSS 161 /* points from -9 to 7 */
#define UP 121     /* points from -7 to 5 */

static void check(bool done)
{
    if (!done) {
        fprintf(stderr, "figure: no memory\n");
        exit(2);
    }
}

/* The points row after row, one in each column of x. */
static void fill_with_points(Matrix *x)
{
    for (int n = 0; n < x->cols; n++) {
        matrix_set(x, 0, n, -9.0 + 0.1 * (n % ACROSS));
        matrix_set(x, 1, n, -7.0 + 0.1 * (n / ACROSS));
    }
}

static int active_neurons(const Matrix *a, int n)
{
    int active = 0;
    for (int j = 0; j < a->rows; j++)
        active += matrix_get(a, j, n) > 0.0;
    return active;
}

/* Where w0 x0 + w1 x1 + b = 0: two points for each neuron. */
static void print_lines(const Layer *layer)
{
    FILE *lines = table_open("lines.tsv");
    for (int j = 0; j < layer->W.rows; j++) {
        double w0 = matrix_get(&layer->W, j, 0);
        double w1 = matrix_get(&layer->W, j, 1);
        double b = matrix_get(&layer->b, j, 0);
        for (double x0 = -9.0; x0 <= 7.0; x0 += 16.0)
            fprintf(lines, "%g\t%g\n", x0, -(w0 * x0 + b) / w1);
        fprintf(lines, "\n\n"); /* gnuplot's next index */
    }
    table_close(lines);
}

int main(void)
{
    const double weights[] = { -0.5, 4.0, 3.0, -5.0, 1.0, -2.0 };
    const double biases[] = { 1.0, 2.0, 3.0 };
    Layer layer;
    check(layer_init(&layer, 3, 2, &RELU));
    for (int i = 0; i < 6; i++)
        layer.W.data[i] = weights[i];
    for (int j = 0; j < 3; j++)
        layer.b.data[j] = biases[j];

    Matrix x, z, a;
    check(matrix_init(&x, 2, ACROSS * UP));
    check(matrix_init(&z, 3, ACROSS * UP));
    check(matrix_init(&a, 3, ACROSS * UP));
    fill_with_points(&x);
    layer_weighted_sums(&z, &layer, &x);
    layer_activate(&a, &layer, &z);

    FILE *regions = table_open("regions.tsv");
    for (int n = 0; n < x.cols; n++) {
        fprintf(regions, "%g\t%g\t%d\n", matrix_get(&x, 0, n),
                matrix_get(&x, 1, n), active_neurons(&a, n));
        if (n % ACROSS == ACROSS - 1)
            fprintf(regions, "\n");
    }
    table_close(regions);
    print_lines(&layer);
    matrix_free(&x), matrix_free(&z), matrix_free(&a);
    layer_free(&layer);
    return 0;
}
