/* Measures gradients of whole networks. Prints
 *     layers-….tsv  the mean |dC/dw| of each layer in deep networks,
 *                   with sigmoid and with ReLU
 *     check-….tsv   how far the gradient by formula is from the
 *                   measured one, for many h
 * and for the text the multiplications of a backward pass. Change the
 * activations in main, DEPTH or WIDTH and look.
 */
#include <math.h>
#include <stdlib.h>

#include "14-network-gradient/gradient.h"
#include "figures/figure.h"

#define DEPTH 10    /* layers with weights */
#define WIDTH 32    /* inputs, and neurons in each hidden layer */
#define EXAMPLES 32 /* for the deep networks */
#define NETWORKS 20 /* each from a seed of its own */

/* A network with examples and all that its gradient needs. */
typedef struct {
    Network network;
    Pass pass;
    Gradient gradient, measured;
    Matrix x, y;
} World;

static void check(bool done)
{
    if (!done) {
        fprintf(stderr, "figure: no memory\n");
        exit(2);
    }
}

static void draw(Matrix *m, Rng *rng)
{
    for (int i = 0; i < matrix_size(m); i++)
        m->data[i] = rng_normal(rng);
}

static void world_init(World *world, const int *n, int L, int N,
                       const Activation *hidden, Rng *rng)
{
    Network *network = &world->network;
    check(network_init(network, n, L, hidden, &IDENTITY) &&
          pass_init(&world->pass, network, N) &&
          gradient_init(&world->gradient, network, N) &&
          gradient_init(&world->measured, network, N) &&
          matrix_init(&world->x, n[0], N) &&
          matrix_init(&world->y, n[L], N));
    network_randomize(network, rng);
    draw(&world->x, rng);
    draw(&world->y, rng);
}

static void world_free(World *world)
{
    network_free(&world->network);
    pass_free(&world->pass);
    gradient_free(&world->gradient);
    gradient_free(&world->measured);
    matrix_free(&world->x);
    matrix_free(&world->y);
}

static void backward(World *world)
{
    network_forward(&world->pass, &world->network, &world->x);
    network_backward(&world->gradient, &world->network, &world->pass,
                     &world->y, &SQUARED_ERROR);
}

/* ---- How gradients fade ------------------------------------------ */

static double mean_size(const Matrix *m)
{
    double sum = 0.0;
    for (int i = 0; i < matrix_size(m); i++)
        sum += fabs(m->data[i]);
    return sum / matrix_size(m);
}

/* Adds one network's mean |dC/dw| of each layer to sum. */
static void add_layers(double *sum, const Activation *hidden, int seed,
                       FILE *table)
{
    int n[DEPTH + 1];
    World world;
    Rng rng = rng_from_seed((uint64_t)seed);
    for (int l = 0; l < DEPTH; l++)
        n[l] = WIDTH;
    n[DEPTH] = 1;
    world_init(&world, n, DEPTH, EXAMPLES, hidden, &rng);
    backward(&world);
    for (int l = 1; l <= DEPTH; l++) {
        double size = mean_size(&world.gradient.dW[l]);
        sum[l] += size / NETWORKS;
        fprintf(table, "%d\t%.6g\n", l, size);
    }
    fprintf(table, "\n");
    world_free(&world);
}

static void layers(const Activation *hidden, const char *file)
{
    double mean[DEPTH + 1] = { 0 };
    char key[32];
    FILE *table = table_open(file);
    for (int seed = 1; seed <= NETWORKS; seed++)
        add_layers(mean, hidden, seed, table);
    fprintf(table, "\n"); /* a second block: the means */
    for (int l = 1; l <= DEPTH; l++)
        fprintf(table, "%d\t%.6g\n", l, mean[l]);
    table_close(table);
    snprintf(key, sizeof key, "%s_first", hidden->name);
    result(key, mean[1]);
    snprintf(key, sizeof key, "%s_last_hidden", hidden->name);
    result(key, mean[DEPTH - 1]);
    snprintf(key, sizeof key, "%s_shrink", hidden->name);
    result(key, pow(mean[DEPTH - 1] / mean[1], 1.0 / (DEPTH - 2)));
}

/* ---- Which h ----------------------------------------------------- */

static double cost_of(World *world)
{
    network_forward(&world->pass, &world->network, &world->x);
    return network_cost(&world->pass, &world->y, &SQUARED_ERROR);
}

static void measure(Matrix *slopes, Matrix *parameters, World *world,
                    double h)
{
    for (int i = 0; i < matrix_size(parameters); i++) {
        double *number = &parameters->data[i], old = *number;
        *number = old + h;
        double above = cost_of(world);
        *number = old - h;
        double below = cost_of(world);
        *number = old;
        slopes->data[i] = (above - below) / (2.0 * h);
    }
}

/* The gradient check of the whole network with this h. */
static double gradient_check(World *world, double h)
{
    for (int l = 1; l <= world->network.L; l++) {
        Layer *layer = &world->network.layer[l];
        measure(&world->measured.dW[l], &layer->W, world, h);
        measure(&world->measured.db[l], &layer->b, world, h);
    }
    backward(world);
    return gradient_difference(&world->gradient, &world->measured);
}

/* Without kink: biases drawn as well. With it: biases 0, and the
 * inputs of the last example 0, so that every z is 0 for it. */
static void checks(const char *name, const Activation *hidden,
                   bool kink)
{
    World world;
    Rng rng = rng_from_seed(1);
    char text[64];
    world_init(&world, (int[]){ 3, 8, 8, 2 }, 3, 5, hidden, &rng);
    for (int l = 1; !kink && l <= 3; l++)
        draw(&world.network.layer[l].b, &rng);
    for (int k = 0; kink && k < 3; k++)
        matrix_set(&world.x, k, 4, 0.0);
    snprintf(text, sizeof text, "check-%s.tsv", name);
    FILE *table = table_open(text);
    for (int i = 4; i <= 52; i++) {
        double h = pow(10.0, -i / 4.0);
        double difference = gradient_check(&world, h);
        fprintf(table, "%.6g\t%.6g\n", h, difference);
    }
    table_close(table);
    snprintf(text, sizeof text, "%s_checked", name);
    double difference = gradient_check(&world, 1e-5);
    result(text, difference);
    snprintf(text, sizeof text, "%s_trillionths", name);
    result(text, difference * 1e12);
    world_free(&world);
}

/* ---- What a pass costs ------------------------------------------- */

static void multiplications(const int *n, int L)
{
    long forward = 0, back = 0, parameters = 0;
    for (int l = 1; l <= L; l++) {
        long weights = (long)n[l] * n[l - 1];
        forward += weights;
        back += l > 1 ? 2 * weights : weights;
        parameters += weights + n[l];
    }
    result("forward", (double)forward);
    result("backward", (double)back);
    result("parameters", (double)parameters);
    result("forward_passes", 2.0 * (double)parameters); /* to measure */
}

int main(void)
{
    layers(&SIGMOID, "layers-sigmoid.tsv");
    layers(&RELU, "layers-relu.tsv");
    checks("tanh", &TANH, false);
    checks("relu", &RELU, false);
    checks("kink", &RELU, true);
    multiplications((int[]){ 784, 256, 128, 10 }, 3);
    return 0;
}
