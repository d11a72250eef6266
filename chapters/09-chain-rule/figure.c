/* Prints the slope of chains of 0 to 10 equal functions: sigmoids and
 * tanhs that start at x = 0.5, leaky ReLUs that start below 0. */
#include "09-chain-rule/chain.h"
#include "figures/figure.h"

enum { LONGEST = 10 };

/* The slope of f(f(… f(x) …)) with count times f. */
static double slope_of(const Activation *f, int count, double x)
{
    const Activation *chain[LONGEST];
    for (int i = 0; i < count; i++)
        chain[i] = f;
    return chain_slope(chain, count, x);
}

int main(void)
{
    FILE *table = table_open("vanish.tsv");
    for (int count = 0; count <= LONGEST; count++)
        fprintf(table, "%d\t%.10g\t%.10g\t%.10g\n", count,
                slope_of(&SIGMOID, count, 0.5),
                slope_of(&TANH, count, 0.5),
                slope_of(&LEAKY_RELU, count, -0.5));
    table_close(table);
    /* In ten-millionths. */
    result("sigmoid_10", slope_of(&SIGMOID, LONGEST, 0.5) * 1e7);
}
