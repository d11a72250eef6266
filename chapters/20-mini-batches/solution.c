#include "20-mini-batches/batches.h"

void shuffle(int *order, int count, Rng *rng)
{
    for (int last = count - 1; last >= 1; last--) {
        int chosen = rng_below(rng, last + 1);
        int example = order[chosen];
        order[chosen] = order[last];
        order[last] = example;
    }
}

int batch_size_for(int wanted, int N)
{
    if (wanted < 0 || wanted > N)
        return -1;
    return wanted == 0 ? N : wanted;
}

int batch_count(int N, int size)
{
    int full = N / size;
    return N % size == 0 ? full : full + 1;
}

int batch_length(int N, int size, int index)
{
    int left = N - index * size;
    return left < size ? left : size;
}

void batch_gather(Matrix *x, Matrix *y, const Dataset *data,
                  const int *order)
{
    assert(x->cols == y->cols && y->rows == CLASSES);
    matrix_fill(y, 0.0);
    for (int n = 0; n < x->cols; n++) {
        image_to_column(x, n, data, order[n]);
        matrix_set(y, data->labels[order[n]], n, 1.0);
    }
}

double batch_step(Network *network, Pass *pass, Gradient *gradient,
                  const Matrix *y, const Cost *cost, double eta)
{
    network_forward(pass, network, &pass->a[0]);
    double mean_cost = network_cost(pass, y, cost);
    network_backward(gradient, network, pass, y, cost);
    network_step(network, gradient, eta);
    return mean_cost;
}
