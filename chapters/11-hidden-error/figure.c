/* Counts how often the recursion asks for a slope of the activation
 * while it finds the gradient of every weight: networks with 1 to 9
 * layers of weights and NEURONS neurons in each layer. */
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

static void every_weight(const Network *network, const Pass *pass,
                         const Matrix *y)
{
    for (int l = 1; l <= network->L; l++)
        for (int j = 0; j < NEURONS; j++)
            for (int k = 0; k < NEURONS; k++)
                dC_dw_anywhere(network, pass, y, l, j, k);
}

/* The slopes asked for in a network with L layers of weights. */
static long slopes_asked(int L)
{
    int n[DEEPEST + 1];
    for (int l = 0; l <= L; l++)
        n[l] = NEURONS;
    Network network;
    Pass pass;
    Matrix x;
    Rng rng = rng_from_seed(1);
    if (!network_init(&network, n, L, &COUNTING, &COUNTING) ||
        !pass_init(&pass, &network, 1) || !matrix_init(&x, NEURONS, 1))
        return -1;
    network_randomize(&network, &rng);
    network_forward(&pass, &network, &x);
    asked = 0;
    every_weight(&network, &pass, &x);
    network_free(&network), pass_free(&pass), matrix_free(&x);
    return asked;
}

int main(void)
{
    FILE *table = table_open("asked.tsv");
    for (int L = 1; L <= DEEPEST; L++) {
        char key[16];
        snprintf(key, sizeof key, "asked_%d", L);
        result(key, (double)slopes_asked(L));
        fprintf(table, "%d\t%d\t%ld\n", L, NEURONS * NEURONS * L,
                slopes_asked(L));
    }
    table_close(table);
    return 0;
}
