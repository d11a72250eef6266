#include <math.h>

#include "06-network/network.h"

void he_init(Matrix *W, Rng *rng)
{
    double deviation = sqrt(2.0 / W->cols);
    for (int i = 0; i < matrix_size(W); i++)
        W->data[i] = deviation * rng_normal(rng);
}

void network_randomize(Network *network, Rng *rng)
{
    for (int l = 1; l <= network->L; l++) {
        he_init(&network->layer[l].W, rng);
        matrix_fill(&network->layer[l].b, 0.0);
    }
}

void network_forward(Pass *pass, const Network *network,
                     const Matrix *x)
{
    assert(pass->L == network->L);
    matrix_copy(&pass->a[0], x);
    for (int l = 1; l <= network->L; l++) {
        const Layer *layer = &network->layer[l];
        layer_weighted_sums(&pass->z[l], layer, &pass->a[l - 1]);
        layer_activate(&pass->a[l], layer, &pass->z[l]);
    }
}

static bool fits(const Matrix *y_hat, const Network *network,
                 const Matrix *x)
{
    return x->rows == network_size(network, 0) && x->cols >= 1 &&
           y_hat->rows == network_size(network, network->L) &&
           y_hat->cols == x->cols;
}

bool network_predict(Matrix *y_hat, const Network *network,
                     const Matrix *x)
{
    Pass pass;
    if (!fits(y_hat, network, x) || !pass_init(&pass, network, x->cols))
        return false;
    network_forward(&pass, network, x);
    matrix_copy(y_hat, &pass.a[network->L]);
    pass_free(&pass);
    return true;
}
