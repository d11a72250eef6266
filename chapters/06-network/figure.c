/* Prints normal.tsv: how often rng_normal gives which number; and
 * spread.tsv: how large the activations of ten ReLU layers are, for
 * first weights that are too small, as He says, and too large. One
 * block a seed. */
#include "06-network/network.h"
#include "figures/figure.h"
#include <math.h>
#include <stdlib.h>

enum { LAYERS = 10, WIDTH = 256, SEEDS = 12, DRAWS = 100000 };

static void give_up(void)
{
    fputs("figure: no memory\n", stderr);
    exit(2);
}

/* ---- The standard normal distribution ---------------------------- */

static void print_normal(void)
{
    Rng rng = rng_from_seed(1);
    int count[80] = { 0 }; /* bins of a tenth, from -4 to 4 */
    int outside = 0;
    double sum = 0.0, squares = 0.0;
    for (int i = 0; i < DRAWS; i++) {
        double x = rng_normal(&rng);
        int bin = (int)floor((x + 4.0) * 10.0);
        if (0 <= bin && bin < 80)
            count[bin]++;
        outside += fabs(x) > 1.0;
        sum += x;
        squares += x * x;
    }
    FILE *table = table_open("normal.tsv");
    for (int bin = 0; bin < 80; bin++)
        fprintf(table, "%g\t%g\n", -3.95 + 0.1 * bin,
                10.0 * count[bin] / DRAWS);
    table_close(table);
    result("outside_percent", 100.0 * outside / DRAWS);
    result("mean", sum / DRAWS);
    result("variance", squares / DRAWS);
}

/* ---- Ten layers -------------------------------------------------- */

static double root_mean_square(const Matrix *m)
{
    double sum = 0.0;
    for (int i = 0; i < matrix_size(m); i++)
        sum += m->data[i] * m->data[i];
    return sqrt(sum / matrix_size(m));
}

/* Writes size[l] for l = 0 … LAYERS: how large the activations are
 * when each weight is `factor` times what He says. */
static void measure(double *size, double factor, uint64_t seed)
{
    int n[LAYERS + 1];
    for (int l = 0; l <= LAYERS; l++)
        n[l] = WIDTH;
    Network network;
    Pass pass = { 0 };
    if (!network_init(&network, n, LAYERS, &RELU, &RELU) ||
        !pass_init(&pass, &network, 1))
        give_up();

    Rng rng = rng_from_seed(seed);
    network_randomize(&network, &rng);
    for (int l = 1; l <= LAYERS; l++)
        for (int i = 0; i < WIDTH * WIDTH; i++)
            network.layer[l].W.data[i] *= factor;
    for (int k = 0; k < WIDTH; k++)
        pass.a[0].data[k] = rng_normal(&rng);
    network_forward(&pass, &network, &pass.a[0]);
    for (int l = 0; l <= LAYERS; l++)
        size[l] = root_mean_square(&pass.a[l]);
    pass_free(&pass);
    network_free(&network);
}

static void print_spread(void)
{
    FILE *table = table_open("spread.tsv");
    double small[LAYERS + 1], he[LAYERS + 1], large[LAYERS + 1];
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        measure(small, sqrt(0.5), seed); /* variance 1 / n */
        measure(he, 1.0, seed);          /*          2 / n */
        measure(large, sqrt(2.0), seed); /*          4 / n */
        for (int l = 0; l <= LAYERS; l++)
            fprintf(table, "%d\t%g\t%g\t%g\n", l, small[l], he[l],
                    large[l]);
        fprintf(table, "\n"); /* gnuplot lifts the pen here */
        if (seed == 1) {
            result("small", small[LAYERS]);
            result("he", he[LAYERS]);
            result("large", large[LAYERS]);
        }
    }
    table_close(table);
    /* rng_normal as it comes: He's deviation taken away again */
    measure(large, sqrt(WIDTH / 2.0), 1);
    result("unscaled_billions", large[LAYERS] / 1e9);
}

int main(void)
{
    print_normal();
    print_spread();
    return 0;
}
