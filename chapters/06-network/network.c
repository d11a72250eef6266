#include <stdlib.h>

#include "06-network/network.h"

bool network_init(Network *network, const int *n, int L,
                  const Activation *hidden, const Activation *output)
{
    assert(L >= 1);
    *network = (Network){ L, calloc((size_t)L + 1, sizeof(Layer)) };
    bool done = network->layer != NULL;
    for (int l = 1; done && l <= L; l++)
        done = layer_init(&network->layer[l], n[l], n[l - 1],
                          l < L ? hidden : output);
    if (!done)
        network_free(network);
    return done;
}

void network_free(Network *network)
{
    for (int l = 1; network->layer != NULL && l <= network->L; l++)
        layer_free(&network->layer[l]);
    free(network->layer);
    *network = (Network){ 0 };
}

void network_copy(Network *to, const Network *from)
{
    assert(to->L == from->L);
    for (int l = 1; l <= to->L; l++) {
        matrix_copy(&to->layer[l].W, &from->layer[l].W);
        matrix_copy(&to->layer[l].b, &from->layer[l].b);
    }
}

int network_size(const Network *network, int l)
{
    assert(0 <= l && l <= network->L);
    return l == 0 ? network->layer[1].W.cols : network->layer[l].W.rows;
}

long network_parameters(const Network *network)
{
    long sum = 0;
    for (int l = 1; l <= network->L; l++)
        sum += matrix_size(&network->layer[l].W) +
               matrix_size(&network->layer[l].b);
    return sum;
}

bool pass_init(Pass *pass, const Network *network, int capacity)
{
    int L = network->L;
    *pass = (Pass){ .L = L, .capacity = capacity };
    pass->z = calloc((size_t)L + 1, sizeof(Matrix));
    pass->a = calloc((size_t)L + 1, sizeof(Matrix));
    bool done = pass->z != NULL && pass->a != NULL;
    for (int l = 0; done && l <= L; l++) {
        int n = network_size(network, l);
        done = matrix_init(&pass->a[l], n, capacity) &&
               (l == 0 || matrix_init(&pass->z[l], n, capacity));
    }
    if (!done)
        pass_free(pass);
    return done;
}

void pass_free(Pass *pass)
{
    for (int l = 0; l <= pass->L; l++) {
        if (pass->z != NULL)
            matrix_free(&pass->z[l]);
        if (pass->a != NULL)
            matrix_free(&pass->a[l]);
    }
    free(pass->z);
    free(pass->a);
    *pass = (Pass){ 0 };
}

void pass_set_examples(Pass *pass, int N)
{
    assert(1 <= N && N <= pass->capacity);
    pass->a[0].cols = N;
    for (int l = 1; l <= pass->L; l++)
        pass->z[l].cols = pass->a[l].cols = N;
}
