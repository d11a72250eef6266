#include "08-gradient-descent/descent.h"
#include "15-training/training.h"

void gradient_reset(Gradient *sum)
{
    for (int l = 1; l <= sum->L; l++) {
        matrix_fill(&sum->dW[l], 0.0);
        matrix_fill(&sum->db[l], 0.0);
    }
}

static void add(Matrix *sum, const Matrix *one)
{
    assert(matrix_same_shape(sum, one));
    for (int i = 0; i < matrix_size(sum); i++)
        sum->data[i] += one->data[i];
}

void gradient_accumulate(Gradient *sum, const Gradient *one)
{
    assert(sum->L == one->L);
    for (int l = 1; l <= sum->L; l++) {
        add(&sum->dW[l], &one->dW[l]);
        add(&sum->db[l], &one->db[l]);
    }
}

static void divide(Matrix *m, double divisor)
{
    for (int i = 0; i < matrix_size(m); i++)
        m->data[i] /= divisor;
}

void gradient_average(Gradient *sum, int N)
{
    assert(N >= 1);
    for (int l = 1; l <= sum->L; l++) {
        divide(&sum->dW[l], N);
        divide(&sum->db[l], N);
    }
}

static void step_matrix(Matrix *m, const Matrix *slopes, double eta)
{
    assert(matrix_same_shape(m, slopes));
    descent_step(m->data, slopes->data, matrix_size(m), eta);
}

void network_step(Network *network, const Gradient *gradient,
                  double eta)
{
    assert(network->L == gradient->L);
    for (int l = 1; l <= network->L; l++) {
        step_matrix(&network->layer[l].W, &gradient->dW[l], eta);
        step_matrix(&network->layer[l].b, &gradient->db[l], eta);
    }
}

/* What a training looks at, and its room to compute. */
typedef struct {
    const Matrix *x, *y; /* all examples */
    const Cost *cost;
    Matrix x_n, y_n; /* example n alone */
    Pass pass;
    Gradient one, sum;
} Training;

static void training_free(Training *training)
{
    matrix_free(&training->x_n);
    matrix_free(&training->y_n);
    pass_free(&training->pass);
    gradient_free(&training->one);
    gradient_free(&training->sum);
}

static bool training_init(Training *training, const Network *network,
                          const Matrix *x, const Matrix *y,
                          const Cost *cost)
{
    *training = (Training){ .x = x, .y = y, .cost = cost };
    if (matrix_init(&training->x_n, x->rows, 1) &&
        matrix_init(&training->y_n, y->rows, 1) &&
        pass_init(&training->pass, network, 1) &&
        gradient_init(&training->one, network, 1) &&
        gradient_init(&training->sum, network, 1))
        return true;
    training_free(training);
    return false;
}

static void take_column(Matrix *column, const Matrix *m, int n)
{
    for (int row = 0; row < m->rows; row++)
        matrix_set(column, row, 0, matrix_get(m, row, n));
}

static void forward_example(Training *training, const Network *network,
                            int n)
{
    take_column(&training->x_n, training->x, n);
    take_column(&training->y_n, training->y, n);
    network_forward(&training->pass, network, &training->x_n);
}

static void iterate(Training *training, Network *network, double eta)
{
    int N = training->x->cols;
    gradient_reset(&training->sum);
    for (int n = 0; n < N; n++) {
        forward_example(training, network, n);
        network_backward(&training->one, network, &training->pass,
                         &training->y_n, training->cost);
        gradient_accumulate(&training->sum, &training->one);
    }
    gradient_average(&training->sum, N);
    network_step(network, &training->sum, eta);
}

static double training_cost(Training *training, const Network *network)
{
    int N = training->x->cols;
    double sum = 0.0;
    for (int n = 0; n < N; n++) {
        forward_example(training, network, n);
        sum += network_cost(&training->pass, &training->y_n,
                            training->cost);
    }
    return sum / N;
}

static bool fits(const Network *network, const Matrix *x,
                 const Matrix *y)
{
    return x->rows == network_size(network, 0) &&
           y->rows == network_size(network, network->L) &&
           x->cols == y->cols && x->cols >= 1;
}

bool network_train(Network *network, double *mean_cost, const Matrix *x,
                   const Matrix *y, const Cost *cost, double eta,
                   int iterations)
{
    Training training;
    if (!fits(network, x, y) ||
        !training_init(&training, network, x, y, cost))
        return false;
    for (int i = 0; i < iterations; i++)
        iterate(&training, network, eta);
    *mean_cost = training_cost(&training, network);
    training_free(&training);
    return true;
}
