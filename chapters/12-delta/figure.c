/* Prints the cost of the hand example after one step with many
 * learning rates, and how many slopes of activations a gradient needs
 * with the recursion of chapter 11 and with delta, in networks of
 * NEURONS neurons in each layer and in the network for digits. */
#include <math.h>
#include <string.h>

#include "11-hidden-error/hidden_error.h"
#include "12-delta/delta.h"
#include "figures/figure.h"

enum { NEURONS = 4, DEEPEST = 9, WIDEST = 256, STEPS = 240 };

/* The input of the hand example is (2, -6) times SCALE; the steps are
 * drawn up to ETA_MAX. */
static const double SCALE = 1.0, ETA_MAX = 0.0012;

typedef double Deltas[DEEPEST + 1][WIDEST];

typedef struct {
    Network network;
    Pass pass;
    Matrix x, y;
} Setting;

static bool setting_init(Setting *s, const int *n, int L,
                         const Activation *hidden,
                         const Activation *output)
{
    return network_init(&s->network, n, L, hidden, output) &&
           pass_init(&s->pass, &s->network, 1) &&
           matrix_init(&s->x, n[0], 1) && matrix_init(&s->y, n[L], 1);
}

static void setting_free(Setting *s)
{
    network_free(&s->network), pass_free(&s->pass);
    matrix_free(&s->x), matrix_free(&s->y);
}

/* Equation 7 for every neuron, from the last layer to the first. */
static void find_deltas(Deltas delta, const Setting *s)
{
    const Layer *layer = s->network.layer;
    int L = s->network.L;
    for (int j = 0; j < s->y.rows; j++)
        delta[L][j] =
            delta_output(s->pass.a[L].data[j], s->y.data[j],
                         layer[L].activation, s->pass.z[L].data[j]);
    for (int l = L - 1; l >= 1; l--)
        for (int j = 0; j < layer[l].W.rows; j++)
            delta[l][j] =
                delta_hidden(&layer[l + 1], delta[l + 1], j,
                             layer[l].activation, s->pass.z[l].data[j]);
}

/* Equation 8 for every weight and bias, then a new forward pass.
 * Returns the sum of all squared slopes. */
static double learn(Setting *s, double eta)
{
    Deltas delta;
    find_deltas(delta, s);
    double squares = 0.0;
    for (int l = 1; l <= s->network.L; l++) {
        Layer *layer = &s->network.layer[l];
        const double *a = s->pass.a[l - 1].data;
        for (int j = 0; j < layer->W.rows; j++) {
            double d = delta[l][j], *w = layer->W.data;
            for (int k = 0; k < layer->W.cols; k++) {
                w[j * layer->W.cols + k] += weight_step(eta, d, a[k]);
                squares += pow(weight_gradient(d, a[k]), 2.0);
            }
            layer->b.data[j] += bias_step(eta, d);
            squares += pow(bias_gradient(d), 2.0);
        }
    }
    network_forward(&s->pass, &s->network, &s->x);
    return squares;
}

/* The cost of the hand example after one step; promised: where the
 * line along the gradient would have ended. */
static double cost_after(double eta, double *promised)
{
    static const double W1[] = { -0.5, 4, 3, -5, 1, -2 };
    static const double W2[] = { 0.5, 0.1, -0.2 };
    const int n[] = { 2, 3, 1 };
    Setting s;
    if (!setting_init(&s, n, 2, &RELU, &IDENTITY))
        return NAN;
    memcpy(s.network.layer[1].W.data, W1, sizeof W1);
    memcpy(s.network.layer[2].W.data, W2, sizeof W2);
    s.x.data[0] = 2.0 * SCALE, s.x.data[1] = -6.0 * SCALE;
    s.y.data[0] = 1.0;
    network_forward(&s.pass, &s.network, &s.x);
    double before = pow(s.pass.a[2].data[0] - 1.0, 2.0);
    *promised = before - eta * learn(&s, eta);
    double cost = pow(s.pass.a[2].data[0] - 1.0, 2.0);
    setting_free(&s);
    return cost;
}

static void print_steps(void)
{
    double promised;
    FILE *table = table_open("step.tsv");
    for (int i = 0; i <= STEPS; i++) {
        double eta = ETA_MAX * i / STEPS;
        double cost = cost_after(eta, &promised);
        fprintf(table, "%g\t%.10g\t%.10g\n", eta, cost, promised);
    }
    table_close(table);
    table = table_open("marks.tsv");
    for (double eta = 0.0005; eta < 0.0012; eta += 0.0005) {
        double cost = cost_after(eta, &promised);
        fprintf(table, "%g\t%.10g\t%.4f\n", eta, cost, cost);
    }
    table_close(table);
    result("cost_0005", cost_after(0.0005, &promised));
    result("promised_0005", promised);
    result("cost_001", cost_after(0.001, &promised));
}

static long asked;

static double counting_prime(double z)
{
    asked++;
    return sigmoid_prime(z);
}

static const Activation COUNTING = { "counting", sigmoid,
                                     counting_prime, NULL };

/* The slopes of activations asked for by both ways to all slopes. In
 * the recursion all weights of a layer ask for equally many. */
static bool count(const int *n, int L, long *recursion,
                  long *with_delta)
{
    Setting s;
    if (!setting_init(&s, n, L, &COUNTING, &COUNTING))
        return false;
    network_forward(&s.pass, &s.network, &s.x);
    *recursion = 0;
    for (int l = 1; l <= L; l++) {
        asked = 0;
        dC_dw_anywhere(&s.network, &s.pass, &s.y, l, 0, 0);
        *recursion += asked * n[l] * n[l - 1];
    }
    asked = 0;
    learn(&s, 0.1);
    *with_delta = asked;
    setting_free(&s);
    return true;
}

int main(void)
{
    print_steps();
    int n[DEEPEST + 1];
    for (int l = 0; l <= DEEPEST; l++)
        n[l] = NEURONS;
    long recursion = 0, with_delta = 0;
    FILE *table = table_open("growth.tsv");
    for (int L = 1; L <= DEEPEST; L++) {
        if (!count(n, L, &recursion, &with_delta))
            return 2;
        fprintf(table, "%d\t%ld\t%ld\n", L, recursion, with_delta);
    }
    table_close(table);
    result("recursion", (double)recursion);
    result("with_delta", (double)with_delta);
    if (!count((int[]){ 784, 256, 128, 10 }, 3, &recursion,
               &with_delta))
        return 2;
    result("recursion_digits", (double)recursion);
    result("with_delta_digits", (double)with_delta);
    return 0;
}
