/* Prints the cost of the printed network while one of its weights
 * moves from -6 to 6 and everything else stays where it is. */
#include "07-cost/cost.h"
#include "10-one-weight/one_weight.h"
#include "10-one-weight/small_network.h"
#include "figures/figure.h"

/* The weight from neuron K of layer 1 to neuron J of layer 2. */
enum { J = 0, K = 1 };

static double cost_with(SmallNetwork *small, double w)
{
    matrix_set(&small->network.layer[2].W, J, K, w);
    network_forward(&small->pass, &small->network, &small->x);
    return squared_error(&small->pass.a[2], &small->y);
}

int main(void)
{
    SmallNetwork small;
    if (!small_network_init(&small))
        return 2;
    double w = matrix_get(&small.network.layer[2].W, J, K);
    double slope =
        dC_dw_output(&small.network, &small.pass, &small.y, J, K);
    double cost = cost_with(&small, w);

    FILE *table = table_open("cost.tsv");
    for (int i = -60; i <= 60; i++)
        fprintf(table, "%g\t%.10g\n", i / 10.0,
                cost_with(&small, i / 10.0));
    table_close(table);
    table = table_open("tangent.tsv");
    for (int i = -1; i <= 1; i += 2)
        fprintf(table, "%g\t%.10g\n", w + 2.2 * i,
                cost + slope * 2.2 * i);
    table_close(table);
    table = table_open("point.tsv");
    fprintf(table, "%g\t%.10g\n", w, cost);
    table_close(table);

    result("cost_a_tenth_on", cost_with(&small, w + 0.1));
    small_network_free(&small);
    return 0;
}
