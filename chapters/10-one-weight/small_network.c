#include <string.h>

#include "10-one-weight/small_network.h"

static const double W1[] = { 0.4, -0.2, 0.3, 0.1 };
static const double B1[] = { 0.0, -0.1 };
static const double W2[] = { 0.6, -0.5, -0.4, 0.8 };
static const double B2[] = { 0.1, 0.2 };
static const double X[] = { 1.0, 2.0 };
static const double Y[] = { 1.0, 0.0 };

static void set(Matrix *m, const double *values)
{
    memcpy(m->data, values, sizeof *values * (size_t)matrix_size(m));
}

bool small_network_init(SmallNetwork *small)
{
    const int n[] = { 2, 2, 2 };
    *small = (SmallNetwork){ 0 };
    if (!network_init(&small->network, n, 2, &SIGMOID, &SIGMOID) ||
        !pass_init(&small->pass, &small->network, 1) ||
        !matrix_init(&small->x, 2, 1) ||
        !matrix_init(&small->y, 2, 1)) {
        small_network_free(small);
        return false;
    }
    set(&small->network.layer[1].W, W1);
    set(&small->network.layer[1].b, B1);
    set(&small->network.layer[2].W, W2);
    set(&small->network.layer[2].b, B2);
    set(&small->x, X);
    set(&small->y, Y);
    network_forward(&small->pass, &small->network, &small->x);
    return true;
}

void small_network_free(SmallNetwork *small)
{
    network_free(&small->network);
    pass_free(&small->pass);
    matrix_free(&small->x);
    matrix_free(&small->y);
}
