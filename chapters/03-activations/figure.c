/* Prints
 *     activations.tsv  each activation and its derivative
 *     steepness.tsv    steep sigmoids and their derivatives
 *     lines.tsv        two nested lines, and the same with a bend
 *     hat.tsv          three shifted ReLUs and their sum
 *     approximation.tsv  sums of shifted units beside the curve they
 *                      are to follow
 *     errors.txt       how far the sums are away from it
 *     product.tsv      products of slopes, layer after layer
 * and numbers for the text. Change `curve` or the units and look.
 */
#include <math.h>

#include "03-activations/activations.h"
#include "06-network/rng.h"
#include "figures/figure.h"

#define POINTS 400

/* Point i of POINTS + 1, spread evenly from low to high. */
static double spread(int i, double low, double high)
{
    return low + (high - low) * i / POINTS;
}

/* ---- The functions ----------------------------------------------- */

static void print_activations(void)
{
    const Activation *all[] = { &IDENTITY, &STEP, &SIGMOID,
                                &TANH,     &RELU, &LEAKY_RELU };
    FILE *table = table_open("activations.tsv");
    for (int i = 0; i <= POINTS; i++) {
        double z = spread(i, -4.0, 4.0);
        fprintf(table, "%g", z);
        for (int k = 0; k < 6; k++)
            fprintf(table, "\t%g\t%g", all[k]->f(z),
                    all[k]->f_prime(z));
        fprintf(table, "\n");
    }
    table_close(table);
    result("kink", slope(relu, 0.0));
}

static void print_steepness(void)
{
    FILE *table = table_open("steepness.tsv");
    for (int i = 0; i <= POINTS; i++) {
        double z = spread(i, -5.0, 5.0);
        fprintf(table, "%g", z);
        for (double alpha = 0.5; alpha <= 4.0; alpha *= 2.0)
            fprintf(table, "\t%g\t%g", steep_sigmoid(z, alpha),
                    steep_sigmoid_prime(z, alpha));
        fprintf(table, "\n");
    }
    table_close(table);
}

/* ---- Lines and bends --------------------------------------------- */

static void print_bends(void)
{
    FILE *lines = table_open("lines.tsv");
    FILE *hat = table_open("hat.tsv");
    for (int i = 0; i <= POINTS; i++) {
        double x = spread(i, -2.0, 2.0);
        fprintf(lines, "%g\t%g\t%g\n", x, 3.0 * (2.0 * x + 1.0) - 4.0,
                3.0 * relu(2.0 * x + 1.0) - 4.0);
        double left = relu(x + 1.0);
        double middle = -2.0 * relu(x);
        double right = relu(x - 1.0);
        fprintf(hat, "%g\t%g\t%g\t%g\t%g\n", x, left, middle, right,
                left + middle + right);
    }
    table_close(lines);
    table_close(hat);
}

/* ---- Many units together ----------------------------------------- */

/* The curve to follow, on the domain from 0 to 1. */
static double curve(double x)
{
    return 0.5 + 0.3 * sin(7.0 * x) + 0.1 * cos(17.0 * x);
}

/* The chords of the curve over `units` equal pieces of the domain, as
 * a sum of ReLUs: unit j starts where piece j does, and its weight is
 * how much steeper this piece is than the one before. */
static double sum_of_relus(double x, int units)
{
    double sum = curve(0.0), steep_before = 0.0;
    for (int j = 0; j < units; j++) {
        double start = (double)j / units;
        double end = (double)(j + 1) / units;
        double steep = (curve(end) - curve(start)) * units;
        sum += (steep - steep_before) * relu(x - start);
        steep_before = steep;
    }
    return sum;
}

/* A staircase with soft steps: unit j lifts the sum from the height of
 * the curve at the start of its piece to that at its end. */
static double sum_of_sigmoids(double x, int units)
{
    double sum = curve(0.0);
    for (int j = 0; j < units; j++) {
        double start = (double)j / units;
        double end = (double)(j + 1) / units;
        double lift = curve(end) - curve(start);
        sum +=
            lift * steep_sigmoid(x - (start + end) / 2.0, 4.0 * units);
    }
    return sum;
}

/* Squares, however many are added, give a parabola. This one comes
 * closest, measured by the mean of the squared distance: a sum of
 * three polynomials that do not disturb one another on the domain. */
static double polynomial(int degree, double x)
{
    return degree == 0   ? 1.0
           : degree == 1 ? 2.0 * x - 1.0
                         : 6.0 * x * x - 6.0 * x + 1.0;
}

static double sum_of_squares(double x, int units)
{
    (void)units; /* more of them change nothing */
    double sum = 0.0;
    for (int degree = 0; degree <= 2; degree++) {
        double share = 0.0;
        for (int i = 0; i < POINTS; i++) {
            double t = (i + 0.5) / POINTS;
            share += polynomial(degree, t) * curve(t) / POINTS;
        }
        sum += (2 * degree + 1) * share * polynomial(degree, x);
    }
    return sum;
}

/* The largest distance from the curve anywhere on the domain. */
static double error(double (*sum)(double x, int units), int units)
{
    double largest = 0.0;
    for (int i = 0; i <= POINTS; i++) {
        double x = spread(i, 0.0, 1.0);
        largest = fmax(largest, fabs(sum(x, units) - curve(x)));
    }
    return largest;
}

static void print_approximation(void)
{
    FILE *table = table_open("approximation.tsv");
    for (int i = 0; i <= POINTS; i++) {
        double x = spread(i, -0.15, 1.15);
        fprintf(table, "%g\t%g\t%g\t%g\t%g\t%g\n", x, curve(x),
                sum_of_relus(x, 4), sum_of_relus(x, 16),
                sum_of_sigmoids(x, 16), sum_of_squares(x, 16));
    }
    table_close(table);

    FILE *errors = table_open("errors.txt");
    fprintf(errors, "units    ReLU  sigmoid  square\n");
    for (int units = 4; units <= 256; units *= 2)
        fprintf(errors, "%5d %7.4f %8.4f %7.4f\n", units,
                error(sum_of_relus, units),
                error(sum_of_sigmoids, units),
                error(sum_of_squares, units));
    table_close(errors);
    result("relu_16", error(sum_of_relus, 16));
    result("relu_ratio",
           error(sum_of_relus, 64) / error(sum_of_relus, 128));
    result("sigmoid_ratio",
           error(sum_of_sigmoids, 64) / error(sum_of_sigmoids, 128));
    result("square", error(sum_of_squares, 16));
}

/* ---- Slopes multiplied ------------------------------------------- */

#define LAYERS 12
#define CHAINS 25

/* One block a chain: the product of the sigmoid's slopes at weighted
 * sums drawn at random, with deviation 1 and with deviation 4. For the
 * text the same with tanh: how many powers of ten are lost. */
static void print_product(void)
{
    FILE *table = table_open("product.tsv");
    Rng rng = rng_from_seed(3);
    double lost_near = 0.0, lost_far = 0.0;
    double tanh_near = 0.0, tanh_far = 0.0;
    for (int chain = 0; chain < CHAINS; chain++) {
        double near = 1.0, far = 1.0;
        fprintf(table, "0\t1\t1\t1\n");
        for (int l = 1; l <= LAYERS; l++) {
            double z_near = rng_normal(&rng);
            double z_far = 4.0 * rng_normal(&rng);
            near *= sigmoid_prime(z_near);
            far *= sigmoid_prime(z_far);
            tanh_near -= log10(tanh_prime(z_near)) / CHAINS;
            tanh_far -= log10(tanh_prime(z_far)) / CHAINS;
            fprintf(table, "%d\t%g\t%g\t%g\n", l, pow(0.25, l), near,
                    far);
        }
        fprintf(table, "\n"); /* gnuplot lifts the pen here */
        lost_near -= log10(near) / CHAINS;
        lost_far -= log10(far) / CHAINS;
    }
    table_close(table);
    result("lost_best", -LAYERS * log10(0.25));
    result("lost_near", lost_near);
    result("lost_far", lost_far);
    result("lost_tanh_near", tanh_near);
    result("lost_tanh_far", tanh_far);
}

int main(void)
{
    print_activations();
    print_steepness();
    print_bends();
    print_approximation();
    print_product();
    return 0;
}
