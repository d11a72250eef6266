/* Networks that the tests of chapters 10 to 12 share: beside the
 * printed one also the example worked by hand, and random ones. All
 * of them are freed with small_network_free.
 */
#ifndef TEST_NETWORKS_H
#define TEST_NETWORKS_H

#include "10-one-weight/small_network.h"
#include "support/expect_matrix.h"
#include "support/oracles.h"

/* Gives m these numbers, and expect_unchanged a look at them. */
static inline void renew(Matrix *m, Matrix numbers)
{
    matrix_free(m);
    *m = numbers;
}

static inline bool test_network_init(SmallNetwork *net, const int *n,
                                     int L, const Activation *hidden,
                                     const Activation *output)
{
    *net = (SmallNetwork){ 0 };
    return network_init(&net->network, n, L, hidden, output) &&
           pass_init(&net->pass, &net->network, 1);
}

/* Backpropagation by hand: [2,3,1], ReLU then identity, all biases 0.
 * It says 0.8 where it should say 1. */
static inline bool hand_network_init(SmallNetwork *net)
{
    const int n[] = { 2, 3, 1 };
    if (!test_network_init(net, n, 2, &RELU, &IDENTITY))
        return false;
    Layer *layer = net->network.layer;
    renew(&layer[1].W,
          matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0));
    renew(&layer[2].W, matrix_of(1, 3, 0.5, 0.1, -0.2));
    net->x = matrix_of(2, 1, 2.0, -6.0);
    net->y = matrix_of(1, 1, 1.0);
    network_forward(&net->pass, &net->network, &net->x);
    return true;
}

/* Sizes n[0] … n[L], random weights, biases and inputs. Each output
 * is at least 0.1 away from y, so that there is something to learn. */
static inline bool random_network_init(SmallNetwork *net, const int *n,
                                       int L, const Activation *hidden,
                                       const Activation *output)
{
    if (!test_network_init(net, n, L, hidden, output))
        return false;
    for (int l = 1; l <= L; l++) {
        renew(&net->network.layer[l].W, matrix_random(n[l], n[l - 1]));
        renew(&net->network.layer[l].b, matrix_random(n[l], 1));
    }
    net->x = matrix_random(n[0], 1);
    network_forward(&net->pass, &net->network, &net->x);
    Matrix y = matrix_random(n[L], 1);
    for (int j = 0; j < n[L]; j++)
        y.data[j] += net->pass.a[L].data[j];
    net->y = matrix_from(n[L], 1, y.data);
    matrix_free(&y);
    return true;
}

#ifdef JUDGE

/* The squared error of a SmallNetwork as it is now. */
static inline double cost_now(void *context)
{
    const SmallNetwork *net = context;
    Matrix a = matrix_of_nan(net->y.rows, 1);
    network_predict(&a, &net->network, &net->x);
    double sum = 0.0;
    for (int j = 0; j < a.rows; j++)
        sum += pow(a.data[j] - net->y.data[j], 2.0);
    matrix_free(&a);
    return sum;
}

/* The slope of the cost along each of these numbers, which belong to
 * net: each is moved a little and the network run. */
static inline const Matrix *measured_slopes(Matrix *want,
                                            SmallNetwork *net,
                                            const Matrix *numbers)
{
    for (int i = 0; i < matrix_size(want); i++)
        want->data[i] =
            oracle_slope_along(cost_now, net, &numbers->data[i]);
    return want;
}

static inline bool not_all_zero(const Matrix *gradient)
{
    return oracle_largest(gradient->data, matrix_size(gradient)) > 1e-6;
}

#endif
#endif
