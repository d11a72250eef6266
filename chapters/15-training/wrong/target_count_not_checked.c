/* slip: You do not check the columns of y. There must be as many
 *       targets as inputs. */
/* loses: wrong_sizes_are_refused */
#include "15-training/training.h"

#define network_train right_network_train
#include "15-training/solution.c"
#undef network_train

bool network_train(Network *network, double *mean_cost, const Matrix *x,
                   const Matrix *y, const Cost *cost, double eta,
                   int iterations)
{
    int N = x->cols;
    Matrix x_n = { 0 }, y_n = { 0 };
    Pass pass = { 0 };
    Gradient one = { 0 }, sum = { 0 };
    if (x->rows != network_size(network, 0) ||
        y->rows != network_size(network, network->L) || N < 1)
        return false;
    bool done = matrix_init(&x_n, x->rows, 1) &&
                matrix_init(&y_n, y->rows, 1) &&
                pass_init(&pass, network, 1) &&
                gradient_init(&one, network, 1) &&
                gradient_init(&sum, network, 1);
    for (int i = 0; done && i < iterations; i++) {
        gradient_reset(&sum);
        for (int n = 0; n < N; n++) {
            for (int row = 0; row < x->rows; row++)
                matrix_set(&x_n, row, 0, matrix_get(x, row, n));
            for (int row = 0; row < y->rows; row++)
                matrix_set(&y_n, row, 0, matrix_get(y, row, n));
            network_forward(&pass, network, &x_n);
            network_backward(&one, network, &pass, &y_n, cost);
            gradient_accumulate(&sum, &one);
        }
        gradient_average(&sum, N);
        network_step(network, &sum, eta);
    }
    double total = 0.0;
    for (int n = 0; done && n < N; n++) {
        for (int row = 0; row < x->rows; row++)
            matrix_set(&x_n, row, 0, matrix_get(x, row, n));
        for (int row = 0; row < y->rows; row++)
            matrix_set(&y_n, row, 0, matrix_get(y, row, n));
        network_forward(&pass, network, &x_n);
        total += network_cost(&pass, &y_n, cost);
    }
    if (done)
        *mean_cost = total / N;
    matrix_free(&x_n), matrix_free(&y_n), pass_free(&pass);
    gradient_free(&one), gradient_free(&sum);
    return done;
}
