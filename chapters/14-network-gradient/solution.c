#include <math.h>

#include "08-gradient-descent/descent.h"
#include "13-backprop/backprop.h"
#include "14-network-gradient/gradient.h"

double network_cost(const Pass *pass, const Matrix *y, const Cost *cost)
{
    int L = pass->L;
    assert(matrix_same_shape(&pass->a[L], y));
    return cost->value(&pass->z[L], &pass->a[L], y) / y->cols;
}

void network_backward(Gradient *gradient, const Network *network,
                      const Pass *pass, const Matrix *y,
                      const Cost *cost)
{
    int L = network->L;
    Matrix *delta = gradient->delta;
    const Layer *layer = network->layer;
    assert(matrix_same_shape(&delta[L], y));
    cost->delta(&delta[L], &pass->z[L], &pass->a[L], y,
                layer[L].activation);
    for (int l = L; l >= 1; l--) {
        backprop_weights(&gradient->dW[l], &gradient->a_T[l - 1],
                         &delta[l], &pass->a[l - 1]);
        backprop_biases(&gradient->db[l], &delta[l]);
        if (l > 1)
            backprop_delta(&delta[l - 1], &gradient->W_T[l], &layer[l],
                           &delta[l], layer[l - 1].activation,
                           &pass->z[l - 1]);
    }
}

/* What the mean cost depends on. */
typedef struct {
    const Network *network;
    Pass *pass;
    const Matrix *x, *y;
    const Cost *cost;
} Experiment;

/* A Function of chapter 08. The parameters are the network's own, so
 * it feels every move of them without being told. */
static double mean_cost(const double *parameters, int n, void *context)
{
    const Experiment *experiment = context;
    (void)parameters, (void)n;
    network_forward(experiment->pass, experiment->network,
                    experiment->x);
    return network_cost(experiment->pass, experiment->y,
                        experiment->cost);
}

static void matrix_slopes(Matrix *slopes, Matrix *parameters,
                          Experiment *experiment)
{
    numerical_gradient(slopes->data, mean_cost, parameters->data,
                       matrix_size(parameters), experiment);
}

void network_numerical_gradient(Gradient *numeric, Network *network,
                                Pass *pass, const Matrix *x,
                                const Matrix *y, const Cost *cost)
{
    Experiment experiment = { network, pass, x, y, cost };
    for (int l = 1; l <= network->L; l++) {
        Layer *layer = &network->layer[l];
        matrix_slopes(&numeric->dW[l], &layer->W, &experiment);
        matrix_slopes(&numeric->db[l], &layer->b, &experiment);
    }
}

/* ‖p‖², ‖q‖² and ‖p - q‖² as far as they are added up. */
typedef struct {
    double p, q, difference;
} Squares;

static void add_squares(Squares *sum, const Matrix *p, const Matrix *q)
{
    assert(matrix_same_shape(p, q));
    for (int i = 0; i < matrix_size(p); i++) {
        double difference = p->data[i] - q->data[i];
        sum->p += p->data[i] * p->data[i];
        sum->q += q->data[i] * q->data[i];
        sum->difference += difference * difference;
    }
}

double gradient_difference(const Gradient *p, const Gradient *q)
{
    assert(p->L == q->L);
    Squares sum = { 0 };
    for (int l = 1; l <= p->L; l++) {
        add_squares(&sum, &p->dW[l], &q->dW[l]);
        add_squares(&sum, &p->db[l], &q->db[l]);
    }
    double size = sqrt(sum.p) + sqrt(sum.q);
    return size == 0.0 ? 0.0 : sqrt(sum.difference) / size;
}
