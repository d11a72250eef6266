/* Counts how often the recursion asks for a slope of the activation
 * while it finds the gradient of every weight: networks with 1 to 9
 * layers of weights and NEURONS neurons in each layer, and the network
 * for digits. */
#include "11-hidden-error/hidden_error.h"
#include "figures/figure.h"

enum { NEURONS = 4, DEEPEST = 9 };

static long asked;

static double counting_prime(double z)
{
    asked++;
    return sigmoid_prime(z);
}

static const Activation COUNTING = { "counting", sigmoid,
                                     counting_prime, NULL };

/* All weights of a layer ask for equally many slopes, so one of them
 * is run and its count taken as often as there are weights. */
static long every_weight(const Network *network, const Pass *pass,
                         const Matrix *y)
{
    long sum = 0;
    for (int l = 1; l <= network->L; l++) {
        asked = 0;
        dC_dw_anywhere(network, pass, y, l, 0, 0);
        sum += asked * matrix_size(&network->layer[l].W);
    }
    return sum;
}

/* The slopes asked for in a network with L layers of weights. */
static long slopes_asked(const int *n, int L)
{
    Network network;
    Pass pass;
    Matrix x, y;
    Rng rng = rng_from_seed(1);
    if (!network_init(&network, n, L, &COUNTING, &COUNTING) ||
        !pass_init(&pass, &network, 1) || !matrix_init(&x, n[0], 1) ||
        !matrix_init(&y, n[L], 1))
        return -1;
    network_randomize(&network, &rng);
    network_forward(&pass, &network, &x);
    long count = every_weight(&network, &pass, &y);
    network_free(&network), pass_free(&pass);
    matrix_free(&x), matrix_free(&y);
    return count;
}

int main(void)
{
    int n[DEEPEST + 1];
    for (int l = 0; l <= DEEPEST; l++)
        n[l] = NEURONS;
    FILE *table = table_open("asked.tsv");
    for (int L = 1; L <= DEEPEST; L++) {
        char key[16];
        long count = slopes_asked(n, L);
        snprintf(key, sizeof key, "asked_%d", L);
        result(key, (double)count);
        fprintf(table, "%d\t%d\t%ld\n", L, NEURONS * NEURONS * L,
                count);
    }
    table_close(table);
    result("asked_digits",
           (double)slopes_asked((int[]){ 784, 256, 128, 10 }, 3));
    return 0;
}
