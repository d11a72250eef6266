#include <stdlib.h>

#include "14-network-gradient/gradient.h"

static bool arrays_init(Gradient *gradient)
{
    size_t count = (size_t)gradient->L + 1;
    gradient->dW = calloc(count, sizeof(Matrix));
    gradient->db = calloc(count, sizeof(Matrix));
    gradient->delta = calloc(count, sizeof(Matrix));
    gradient->W_T = calloc(count, sizeof(Matrix));
    gradient->a_T = calloc(count, sizeof(Matrix));
    return gradient->dW && gradient->db && gradient->delta &&
           gradient->W_T && gradient->a_T;
}

static bool layer_matrices_init(Gradient *gradient, int l, int n,
                                int n_before)
{
    int N = gradient->capacity;
    return matrix_init(&gradient->dW[l], n, n_before) &&
           matrix_init(&gradient->db[l], n, 1) &&
           matrix_init(&gradient->delta[l], n, N) &&
           matrix_init(&gradient->W_T[l], n_before, n) &&
           matrix_init(&gradient->a_T[l - 1], N, n_before);
}

bool gradient_init(Gradient *gradient, const Network *network,
                   int capacity)
{
    *gradient = (Gradient){ .L = network->L, .capacity = capacity };
    bool done = arrays_init(gradient);
    for (int l = 1; done && l <= network->L; l++)
        done =
            layer_matrices_init(gradient, l, network_size(network, l),
                                network_size(network, l - 1));
    if (!done)
        gradient_free(gradient);
    return done;
}

static void array_free(Matrix *array, int L)
{
    for (int l = 0; array != NULL && l <= L; l++)
        matrix_free(&array[l]);
    free(array);
}

void gradient_free(Gradient *gradient)
{
    array_free(gradient->dW, gradient->L);
    array_free(gradient->db, gradient->L);
    array_free(gradient->delta, gradient->L);
    array_free(gradient->W_T, gradient->L);
    array_free(gradient->a_T, gradient->L);
    *gradient = (Gradient){ 0 };
}

void gradient_set_examples(Gradient *gradient, int N)
{
    assert(1 <= N && N <= gradient->capacity);
    for (int l = 1; l <= gradient->L; l++) {
        gradient->delta[l].cols = N;
        gradient->a_T[l - 1].rows = N;
    }
}
