/* 20 Mini-batches: numbers for the pictures.
 *
 * A line is fitted to 64 points, y = w x + b, by a network of one
 * linear neuron. Prints order.tsv (two epochs of 11 examples in
 * batches of 4), cost.tsv (the cost over w and b), lowest.tsv (where
 * it is lowest), path-1.tsv, path-8.tsv and path-64.tsv (the way of w
 * and b with batches of this size), and noise.tsv (how much the slope
 * of a batch scatters).
 */
#include <math.h>
#include <stdlib.h>

#include "20-mini-batches/batches.h"
#include "figures/figure.h"

enum {
    POINTS = 64,
    EPOCHS = 20,
    TRIES = 4000, /* batches of each size for noise.tsv */
    GRID = 60     /* values of w and of b for cost.tsv */
};

static const double ETA = 0.03, SCATTER = 0.7;
static const double W_START = -1.2, B_START = 2.6;

/* The points, and what a training step needs. */
typedef struct {
    Matrix x, y;   /* (1, POINTS) */
    Matrix y_used; /* (1, N): of the batch */
    Network network;
    Pass pass;
    Gradient gradient;
} Line;

static Line make_line(void)
{
    static const int n[] = { 1, 1 };
    Rng rng = rng_from_seed(5);
    Line line;
    if (!network_init(&line.network, n, 1, &IDENTITY, &IDENTITY) ||
        !pass_init(&line.pass, &line.network, POINTS) ||
        !gradient_init(&line.gradient, &line.network, POINTS) ||
        !matrix_init(&line.x, 1, POINTS) ||
        !matrix_init(&line.y, 1, POINTS) ||
        !matrix_init(&line.y_used, 1, POINTS))
        exit(2);
    for (int i = 0; i < POINTS; i++) {
        double x = 2.0 * rng_uniform(&rng);
        matrix_set(&line.x, 0, i, x);
        matrix_set(&line.y, 0, i,
                   1.2 * x + 0.4 + SCATTER * rng_normal(&rng));
    }
    return line;
}

static void free_line(Line *line)
{
    network_free(&line->network);
    pass_free(&line->pass);
    gradient_free(&line->gradient);
    matrix_free(&line->x);
    matrix_free(&line->y);
    matrix_free(&line->y_used);
}

static double *weight(Line *line)
{
    return line->network.layer[1].W.data;
}

static double *bias(Line *line)
{
    return line->network.layer[1].b.data;
}

static void begin_at(Line *line, double w, double b)
{
    *weight(line) = w;
    *bias(line) = b;
}

/* Puts the N points of this order into the batch. */
static void gather(Line *line, const int *order, int N)
{
    pass_set_examples(&line->pass, N);
    gradient_set_examples(&line->gradient, N);
    line->y_used.cols = N;
    for (int n = 0; n < N; n++) {
        double x = matrix_get(&line->x, 0, order[n]);
        matrix_set(&line->pass.a[0], 0, n, x);
        matrix_set(&line->y_used, 0, n,
                   matrix_get(&line->y, 0, order[n]));
    }
}

static double mean_cost(Line *line)
{
    pass_set_examples(&line->pass, POINTS);
    network_forward(&line->pass, &line->network, &line->x);
    return network_cost(&line->pass, &line->y, &SQUARED_ERROR);
}

static void count_up(int *order, int count)
{
    for (int i = 0; i < count; i++)
        order[i] = i;
}

/* ---- Batches in an epoch ----------------------------------------- */

static void print_order(void)
{
    enum { EXAMPLES = 11, SIZE = 4 };
    int order[EXAMPLES];
    Rng rng = rng_from_seed(10);
    FILE *table = table_open("order.tsv");
    count_up(order, EXAMPLES);
    for (int epoch = 0; epoch < 2; epoch++) {
        shuffle(order, EXAMPLES, &rng);
        for (int i = 0; i < EXAMPLES; i++)
            fprintf(table, "%d\t%d\t%d\t%d\n", epoch, i, order[i],
                    i / SIZE);
    }
    table_close(table);
}

/* ---- The way down ------------------------------------------------ */

static void print_state(FILE *table, Line *line, int seen)
{
    fprintf(table, "%d\t%g\t%g\t%g\n", seen, *weight(line), *bias(line),
            mean_cost(line));
}

static void result_of(const char *what, int size, double value)
{
    char key[40];
    snprintf(key, sizeof key, "%s_%d", what, size);
    result(key, value);
}

static void one_epoch(Line *line, const int *order, int size, int seen,
                      FILE *table)
{
    for (int i = 0; i < batch_count(POINTS, size); i++) {
        int N = batch_length(POINTS, size, i);
        gather(line, order + i * size, N);
        batch_step(&line->network, &line->pass, &line->gradient,
                   &line->y_used, &SQUARED_ERROR, ETA);
        seen += N;
        print_state(table, line, seen);
    }
}

static void print_path(Line *line, int size)
{
    int order[POINTS];
    char name[20];
    Rng rng = rng_from_seed(2);
    snprintf(name, sizeof name, "path-%d.tsv", size);
    FILE *table = table_open(name);
    count_up(order, POINTS);
    begin_at(line, W_START, B_START);
    print_state(table, line, 0);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle(order, POINTS, &rng);
        one_epoch(line, order, size, epoch * POINTS, table);
        if (epoch == 0)
            result_of("first_epoch", size, mean_cost(line));
    }
    result_of("last_epoch", size, mean_cost(line));
    table_close(table);
}

/* The cost over w and b, and where it is lowest. */
static void print_cost(Line *line)
{
    FILE *table = table_open("cost.tsv");
    for (int i = 0; i <= GRID; i++) {
        for (int j = 0; j <= GRID; j++) {
            begin_at(line, -1.7 + 3.8 * i / GRID,
                     -0.3 + 3.6 * j / GRID);
            fprintf(table, "%g\t%g\t%g\n", *weight(line), *bias(line),
                    mean_cost(line));
        }
        fprintf(table, "\n");
    }
    table_close(table);
    begin_at(line, W_START, B_START);
    result("start", mean_cost(line));
    for (int i = 0; i < 5000; i++) {
        int order[POINTS];
        count_up(order, POINTS);
        gather(line, order, POINTS);
        batch_step(&line->network, &line->pass, &line->gradient,
                   &line->y_used, &SQUARED_ERROR, 0.2);
    }
    table = table_open("lowest.tsv");
    fprintf(table, "%g\t%g\t%g\n", *weight(line), *bias(line),
            mean_cost(line));
    table_close(table);
    result("lowest", mean_cost(line));
}

/* ---- Noise ------------------------------------------------------- */

/* The slope of the cost of one batch by w, at the start. */
static double batch_slope(Line *line, const int *order, int N)
{
    gather(line, order, N);
    network_forward(&line->pass, &line->network, &line->pass.a[0]);
    network_backward(&line->gradient, &line->network, &line->pass,
                     &line->y_used, &SQUARED_ERROR);
    return matrix_get(&line->gradient.dW[1], 0, 0);
}

/* The standard deviation of the slope over many batches of size N;
 * drawn one by one from all points, or cut from a shuffled order. */
static double spread(Line *line, int N, bool fresh, Rng *rng)
{
    int order[POINTS];
    double sum = 0.0, squares = 0.0;
    count_up(order, POINTS);
    for (int i = 0; i < TRIES; i++) {
        if (!fresh)
            shuffle(order, POINTS, rng);
        for (int n = 0; fresh && n < N; n++)
            order[n] = rng_below(rng, POINTS);
        double slope = batch_slope(line, order, N);
        sum += slope;
        squares += slope * slope;
    }
    double mean = sum / TRIES;
    return sqrt(squares / TRIES - mean * mean);
}

static void print_noise(Line *line)
{
    FILE *table = table_open("noise.tsv");
    Rng rng = rng_from_seed(8);
    begin_at(line, W_START, B_START);
    for (int N = 1; N < POINTS; N *= 2) {
        double drawn = spread(line, N, true, &rng);
        double cut = spread(line, N, false, &rng);
        fprintf(table, "%d\t%g\t%g\n", N, drawn, cut);
        result_of("drawn", N, drawn);
        result_of("cut", N, cut);
    }
    table_close(table);
}

int main(void)
{
    Line line = make_line();
    print_order();
    print_cost(&line);
    print_path(&line, 1);
    print_path(&line, 8);
    print_path(&line, POINTS);
    print_noise(&line);
    free_line(&line);
    return 0;
}
