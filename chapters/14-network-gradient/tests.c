#include <string.h>

#include "14-network-gradient/gradient.h"
#include "support/expect_matrix.h"
#include "support/oracles.h"

/* A network with all that its gradient needs. */
typedef struct {
    Network network;
    Pass pass;  /* after the forward pass for x */
    Pass trial; /* for passes with one number moved */
    Matrix x, y;
    const Cost *cost;
    Gradient got, numeric, want;
} World;

static bool world_init(World *world, const int *n, int L, int N,
                       const Activation *hidden,
                       const Activation *output, const Cost *cost)
{
    world->cost = cost;
    world->x = matrix_of_nan(n[0], N);
    world->y = matrix_of_nan(n[L], N);
    return network_init(&world->network, n, L, hidden, output) &&
           pass_init(&world->pass, &world->network, N) &&
           pass_init(&world->trial, &world->network, N) &&
           gradient_init(&world->got, &world->network, N) &&
           gradient_init(&world->numeric, &world->network, N) &&
           gradient_init(&world->want, &world->network, N);
}

static void world_free(World *world)
{
    network_free(&world->network);
    pass_free(&world->pass);
    pass_free(&world->trial);
    matrix_free(&world->x), matrix_free(&world->y);
    gradient_free(&world->got);
    gradient_free(&world->numeric);
    gradient_free(&world->want);
}

/* Everything that is to be written becomes NaN. */
static void gradient_forget(Gradient *gradient)
{
    for (int l = 1; l <= gradient->L; l++) {
        matrix_fill(&gradient->dW[l], NAN);
        matrix_fill(&gradient->db[l], NAN);
        matrix_fill(&gradient->delta[l], NAN);
        matrix_fill(&gradient->W_T[l], NAN);
        matrix_fill(&gradient->a_T[l - 1], NAN);
    }
}

static void set(Matrix *m, const double *numbers)
{
    memcpy(m->data, numbers, sizeof *numbers * (size_t)matrix_size(m));
}

/* The network of the example by hand after its forward pass. */
static bool example_init(World *world)
{
    if (!world_init(world, (int[]){ 2, 3, 1 }, 2, 1, &RELU, &IDENTITY,
                    &SQUARED_ERROR))
        return false;
    Layer *layer = world->network.layer;
    set(&layer[1].W, (double[]){ -0.5, 4.0, 3.0, -5.0, 1.0, -2.0 });
    set(&layer[2].W, (double[]){ 0.5, 0.1, -0.2 });
    set(&world->x, (double[]){ 2.0, -6.0 });
    set(&world->y, (double[]){ 1.0 });
    network_forward(&world->pass, &world->network, &world->x);
    gradient_forget(&world->got);
    return true;
}

/* Random numbers everywhere; a yes/no cost has targets 1 or 0. */
static void draw(World *world)
{
    for (int l = 1; l <= world->network.L; l++) {
        Layer *layer = &world->network.layer[l];
        random_numbers(layer->W.data, matrix_size(&layer->W));
        random_numbers(layer->b.data, matrix_size(&layer->b));
    }
    random_numbers(world->x.data, matrix_size(&world->x));
    for (int i = 0; i < matrix_size(&world->y); i++)
        world->y.data[i] = world->cost == &BINARY_CROSS_ENTROPY
                               ? random_int(0, 1)
                               : random_number();
    network_forward(&world->pass, &world->network, &world->x);
}

/* Is in each example some number of m positive, none near 0? */
static bool lively(const Matrix *m)
{
    for (int n = 0; n < m->cols; n++) {
        double largest = -1.0;
        for (int j = 0; j < m->rows; j++) {
            largest = fmax(largest, matrix_get(m, j, n));
            if (fabs(matrix_get(m, j, n)) < 0.02)
                return false;
        }
        if (largest < 0.0)
            return false;
    }
    return true;
}

/* A slope can be measured only where there is no kink (relu at 0, the
 * absolute error at a = y), and a dead network has none. */
static bool measurable(const World *world)
{
    int L = world->network.L;
    for (int l = 1; l <= L; l++)
        if (!lively(&world->pass.z[l]))
            return false;
    for (int i = 0; i < matrix_size(&world->y); i++)
        if (fabs(world->pass.a[L].data[i] - world->y.data[i]) < 0.02)
            return false;
    return true;
}

/* A random network [2, 4, 3, 2] after its forward pass for three
 * examples. About one drawing in three will do. */
static bool random_init(World *world, const Activation *hidden,
                        const Activation *output, const Cost *cost)
{
    if (!world_init(world, (int[]){ 2, 4, 3, 2 }, 3, 3, hidden, output,
                    cost))
        return false;
    gradient_forget(&world->got);
    for (int attempt = 0; attempt < 2000; attempt++) {
        draw(world);
        if (measurable(world))
            return true;
    }
    return false;
}

static void gradient_random(Gradient *gradient)
{
    gradient_forget(gradient);
    for (int l = 1; l <= gradient->L; l++) {
        random_numbers(gradient->dW[l].data,
                       matrix_size(&gradient->dW[l]));
        random_numbers(gradient->db[l].data,
                       matrix_size(&gradient->db[l]));
    }
}

#ifdef JUDGE

static double mean_cost(void *context)
{
    World *world = context;
    int L = world->network.L;
    network_forward(&world->trial, &world->network, &world->x);
    return world->cost->value(&world->trial.z[L], &world->trial.a[L],
                              &world->y) /
           world->y.cols;
}

static const Matrix *slopes(Matrix *want, World *world,
                            const Matrix *parameters)
{
    for (int i = 0; i < matrix_size(want); i++)
        want->data[i] =
            oracle_slope_along(mean_cost, world, &parameters->data[i]);
    return want;
}

/* The slopes of the mean cost along the weights of layer l, and along
 * its biases. */
static const Matrix *W_slopes(World *world, int l)
{
    return slopes(&world->want.dW[l], world,
                  &world->network.layer[l].W);
}

static const Matrix *b_slopes(World *world, int l)
{
    return slopes(&world->want.db[l], world,
                  &world->network.layer[l].b);
}

static bool not_all_zero(const Matrix *gradient)
{
    return oracle_largest(gradient->data, matrix_size(gradient)) > 1e-6;
}

static bool same_numbers(const Matrix *p, const Matrix *q)
{
    for (int i = 0; i < matrix_size(q); i++)
        if (p->data[i] != q->data[i])
            return false;
    return true;
}

/* Σ (p + factor q)² over all weights and biases. */
static double sum_of_squares(const Gradient *p, double factor,
                             const Gradient *q)
{
    double sum = 0.0;
    for (int l = 1; l <= p->L; l++) {
        for (int i = 0; i < matrix_size(&p->dW[l]); i++)
            sum += pow(p->dW[l].data[i] + factor * q->dW[l].data[i], 2);
        for (int i = 0; i < matrix_size(&p->db[l]); i++)
            sum += pow(p->db[l].data[i] + factor * q->db[l].data[i], 2);
    }
    return sum;
}

static double difference(const Gradient *p, const Gradient *q)
{
    return sqrt(sum_of_squares(p, -1.0, q)) /
           (sqrt(sum_of_squares(p, 0.0, q)) +
            sqrt(sum_of_squares(q, 0.0, p)));
}

/* The difference between the gradient and the gradient with r added
 * to number 5 of dW[1]. */
static double difference_made(World *world, double r)
{
    for (int l = 1; l <= world->network.L; l++)
        W_slopes(world, l), b_slopes(world, l);
    double squares = sum_of_squares(&world->want, 0.0, &world->want);
    double more = r * (r + 2.0 * world->want.dW[1].data[5]);
    return fabs(r) / (sqrt(squares) + sqrt(squares + more));
}

#endif

/* Runs the backward pass and compares each number with the slope of
 * the mean cost, from the last layer to the first. */
static void check_gradient(World *world)
{
    Gradient *got = &world->got;
    network_backward(got, &world->network, &world->pass, &world->y,
                     world->cost);
    for (int l = world->network.L; l >= 1; l--) {
        expect_matrix_like(&got->dW[l], W_slopes(world, l));
        expect_matrix_like(&got->db[l], b_slopes(world, l));
        expect_that(not_all_zero(&got->dW[l]),
                    "the gradient is not all zero");
    }
}

START_TEST(cost_of_the_example_by_hand)
{
    World world;
    require_true(example_init(&world));
    expect_close(network_cost(&world.pass, &world.y, &SQUARED_ERROR),
                 0.04);
    world.y.data[0] = random_number();
    expect_close(network_cost(&world.pass, &world.y, &SQUARED_ERROR),
                 pow(0.8 - world.y.data[0], 2.0));
    world_free(&world);
}
END_TEST

START_TEST(cost_is_the_mean_over_the_examples)
{
    const Cost *const costs[] = { &SQUARED_ERROR, &ABSOLUTE_ERROR,
                                  &BINARY_CROSS_ENTROPY };
    for (int i = 0; i < 3; i++) {
        World world;
        require_true(random_init(&world, &TANH, &SIGMOID, costs[i]));
        expect_close(network_cost(&world.pass, &world.y, costs[i]),
                     mean_cost(&world));
        world_free(&world);
    }
}
END_TEST

START_TEST(backward_of_the_example_by_hand)
{
    World world;
    require_true(example_init(&world));
    Gradient *g = &world.got;
    network_backward(g, &world.network, &world.pass, &world.y,
                     &SQUARED_ERROR);
    expect_matrix(&g->delta[2], 1, 1, -0.4);
    expect_matrix(&g->dW[2], 1, 3, 0.0, -14.4, -5.6);
    expect_matrix(&g->db[2], 1, 1, -0.4);
    expect_matrix(&g->delta[1], 3, 1, 0.0, -0.04, 0.08);
    expect_matrix(&g->dW[1], 3, 2, 0.0, 0.0, -0.08, 0.24, 0.16, -0.48);
    expect_matrix(&g->db[1], 3, 1, 0.0, -0.04, 0.08);

    double error = random_number(); /* a - y */
    world.y.data[0] = 0.8 - error;
    gradient_forget(g);
    network_backward(g, &world.network, &world.pass, &world.y,
                     &SQUARED_ERROR);
    expect_matrix(&g->dW[2], 1, 3, 0.0, 72.0 * error, 28.0 * error);
    expect_matrix(&g->db[1], 3, 1, 0.0, 0.2 * error, -0.4 * error);
    world_free(&world);
}
END_TEST

START_TEST(backward_reaches_every_layer)
{
    World world;
    require_true(random_init(&world, &TANH, &IDENTITY, &SQUARED_ERROR));
    Gradient *g = &world.got;
    network_backward(g, &world.network, &world.pass, &world.y,
                     &SQUARED_ERROR);
    expect_matrix_like(&g->dW[3], W_slopes(&world, 3));
    expect_matrix_like(&g->db[3], b_slopes(&world, 3));
    expect_matrix_like(&g->dW[2], W_slopes(&world, 2));
    expect_matrix_like(&g->db[2], b_slopes(&world, 2));
    expect_matrix_like(&g->dW[1], W_slopes(&world, 1));
    expect_matrix_like(&g->db[1], b_slopes(&world, 1));
    expect_that(not_all_zero(&g->dW[1]),
                "the gradient is not all zero");
    for (int j = 0; j < 2; j++)
        for (int n = 0; n < 3; n++)
            expect_close(matrix_get(&g->delta[3], j, n),
                         2.0 * (matrix_get(&world.pass.a[3], j, n) -
                                matrix_get(&world.y, j, n)));
    world_free(&world);
}
END_TEST

START_TEST(backward_only_reads_network_pass_and_y)
{
    World world;
    Network copy;
    require_true(random_init(&world, &TANH, &SIGMOID, &SQUARED_ERROR));
    require_true(
        network_init(&copy, (int[]){ 2, 4, 3, 2 }, 3, &TANH, &SIGMOID));
    network_copy(&copy, &world.network);
    network_forward(&world.trial, &copy, &world.x);
    Matrix y = matrix_from(2, 3, world.y.data);
    network_backward(&world.got, &world.network, &world.pass, &y,
                     &SQUARED_ERROR);
    for (int l = 1; l <= 3; l++) {
        expect_matrix_like(&world.network.layer[l].W, &copy.layer[l].W);
        expect_matrix_like(&world.network.layer[l].b, &copy.layer[l].b);
        expect_matrix_like(&world.pass.z[l], &world.trial.z[l]);
        expect_matrix_like(&world.pass.a[l], &world.trial.a[l]);
    }
    expect_unchanged(&y);
    expect_matrix_like(
        &world.got.db[1],
        slopes(&world.want.db[1], &world, &world.network.layer[1].b));
    matrix_free(&y);
    network_free(&copy);
    world_free(&world);
}
END_TEST

/* There is room for three examples, but the last batch has two. */
START_TEST(short_batch_counts_only_its_examples)
{
    World world;
    require_true(random_init(&world, &TANH, &IDENTITY, &SQUARED_ERROR));
    world.x.cols = world.y.cols = 2;
    pass_set_examples(&world.pass, 2);
    pass_set_examples(&world.trial, 2);
    gradient_set_examples(&world.got, 2);
    network_forward(&world.pass, &world.network, &world.x);
    expect_close(network_cost(&world.pass, &world.y, world.cost),
                 mean_cost(&world));
    check_gradient(&world);
    world_free(&world);
}
END_TEST

START_TEST(squared_error_with_every_pair_of_activations)
{
    const Activation *const pool[] = { &IDENTITY, &SIGMOID, &TANH,
                                       &RELU, &LEAKY_RELU };
    for (int hidden = 0; hidden < 5; hidden++)
        for (int output = 0; output < 5; output++) {
            World world;
            require_true(random_init(&world, pool[hidden], pool[output],
                                     &SQUARED_ERROR));
            check_gradient(&world);
            world_free(&world);
        }
}
END_TEST

START_TEST(absolute_error_with_every_pair_of_activations)
{
    const Activation *const pool[] = { &IDENTITY, &SIGMOID, &TANH,
                                       &RELU, &LEAKY_RELU };
    for (int hidden = 0; hidden < 5; hidden++)
        for (int output = 0; output < 5; output++) {
            World world;
            require_true(random_init(&world, pool[hidden], pool[output],
                                     &ABSOLUTE_ERROR));
            check_gradient(&world);
            world_free(&world);
        }
}
END_TEST

START_TEST(binary_cross_entropy_with_sigmoid_output)
{
    const Activation *const pool[] = { &IDENTITY, &SIGMOID, &TANH,
                                       &RELU, &LEAKY_RELU };
    for (int hidden = 0; hidden < 5; hidden++) {
        World world;
        require_true(random_init(&world, pool[hidden], &SIGMOID,
                                 &BINARY_CROSS_ENTROPY));
        check_gradient(&world);
        world_free(&world);
    }
}
END_TEST

START_TEST(numerical_gradient_of_the_example_by_hand)
{
    World world;
    require_true(example_init(&world));
    Gradient *g = &world.got;
    network_numerical_gradient(g, &world.network, &world.trial,
                               &world.x, &world.y, &SQUARED_ERROR);
    expect_near(matrix_get(&g->dW[2], 0, 0), 0.0, 1e-7);
    expect_near(matrix_get(&g->dW[2], 0, 1), -14.4, 1e-7);
    expect_near(matrix_get(&g->dW[2], 0, 2), -5.6, 1e-7);
    expect_near(matrix_get(&g->db[2], 0, 0), -0.4, 1e-7);
    expect_near(matrix_get(&g->dW[1], 0, 1), 0.0, 1e-7);
    expect_near(matrix_get(&g->dW[1], 1, 0), -0.08, 1e-7);
    expect_near(matrix_get(&g->dW[1], 2, 1), -0.48, 1e-7);
    expect_near(matrix_get(&g->db[1], 2, 0), 0.08, 1e-7);

    world.y.data[0] = random_number();
    network_numerical_gradient(g, &world.network, &world.trial,
                               &world.x, &world.y, &SQUARED_ERROR);
    expect_near(matrix_get(&g->db[2], 0, 0),
                2.0 * (0.8 - world.y.data[0]), 1e-7);
    world_free(&world);
}
END_TEST

START_TEST(numerical_gradient_measures_the_mean_cost)
{
    World world;
    require_true(
        random_init(&world, &TANH, &SIGMOID, &BINARY_CROSS_ENTROPY));
    Gradient *got = &world.got;
    network_numerical_gradient(got, &world.network, &world.pass,
                               &world.x, &world.y, world.cost);
    for (int l = 1; l <= 3; l++) {
        Layer *layer = &world.network.layer[l];
        for (int i = 0; i < matrix_size(&layer->W); i++)
            expect_near(got->dW[l].data[i],
                        oracle_slope_along(mean_cost, &world,
                                           &layer->W.data[i]),
                        1e-7);
        for (int j = 0; j < matrix_size(&layer->b); j++)
            expect_near(got->db[l].data[j],
                        oracle_slope_along(mean_cost, &world,
                                           &layer->b.data[j]),
                        1e-7);
    }
    world_free(&world);
}
END_TEST

START_TEST(numerical_gradient_puts_the_network_back)
{
    World world;
    Network copy;
    require_true(random_init(&world, &TANH, &SIGMOID, &SQUARED_ERROR));
    require_true(
        network_init(&copy, (int[]){ 2, 4, 3, 2 }, 3, &TANH, &SIGMOID));
    network_copy(&copy, &world.network);
    double r = random_number();
    matrix_fill(&world.got.delta[2], r);
    network_numerical_gradient(&world.got, &world.network, &world.pass,
                               &world.x, &world.y, &SQUARED_ERROR);
    expect_near(matrix_get(&world.got.db[3], 1, 0),
                oracle_slope_along(mean_cost, &world,
                                   &world.network.layer[3].b.data[1]),
                1e-4);
    for (int l = 1; l <= 3; l++) {
        Layer *layer = &world.network.layer[l];
        observe_matrix(&layer->W);
        expect_that(same_numbers(&layer->W, &copy.layer[l].W),
                    "every weight is back, to the bit");
        observe_matrix(&layer->b);
        expect_that(same_numbers(&layer->b, &copy.layer[l].b),
                    "every bias is back, to the bit");
    }
    expect_close(matrix_get(&world.got.delta[2], 1, 2), r);
    network_free(&copy);
    world_free(&world);
}
END_TEST

START_TEST(difference_counts_every_weight_and_bias)
{
    World world;
    require_true(random_init(&world, &TANH, &IDENTITY, &SQUARED_ERROR));
    gradient_random(&world.got);
    gradient_random(&world.want);
    expect_close(gradient_difference(&world.got, &world.want),
                 difference(&world.got, &world.want));
    for (int l = 1; l <= 3; l++) {
        world.want.dW[l].data[1] = random_number();
        expect_close(gradient_difference(&world.got, &world.want),
                     difference(&world.got, &world.want));
        world.want.db[l].data[1] = random_number();
        expect_close(gradient_difference(&world.got, &world.want),
                     difference(&world.got, &world.want));
    }
    world_free(&world);
}
END_TEST

START_TEST(difference_is_zero_if_equal_and_one_if_opposite)
{
    World world;
    require_true(random_init(&world, &TANH, &IDENTITY, &SQUARED_ERROR));
    Gradient *p = &world.got, *q = &world.want;
    gradient_random(p);
    for (int l = 1; l <= 3; l++) {
        matrix_copy(&q->dW[l], &p->dW[l]);
        matrix_copy(&q->db[l], &p->db[l]);
    }
    expect_close(gradient_difference(p, q), 0.0);
    q->dW[2].data[3] = random_number();
    expect_close(gradient_difference(p, q), difference(p, q));
    for (int l = 1; l <= 3; l++) {
        for (int i = 0; i < matrix_size(&q->dW[l]); i++)
            q->dW[l].data[i] = -p->dW[l].data[i];
        for (int j = 0; j < matrix_size(&q->db[l]); j++)
            q->db[l].data[j] = -p->db[l].data[j];
    }
    expect_close(gradient_difference(p, q), 1.0);
    world_free(&world);
}
END_TEST

START_TEST(difference_of_two_zero_gradients_is_zero)
{
    World world;
    require_true(random_init(&world, &TANH, &IDENTITY, &SQUARED_ERROR));
    Gradient *p = &world.got, *q = &world.want;
    for (int l = 1; l <= 3; l++) {
        matrix_fill(&p->dW[l], 0.0), matrix_fill(&p->db[l], 0.0);
        matrix_fill(&q->dW[l], 0.0), matrix_fill(&q->db[l], 0.0);
    }
    expect_close(gradient_difference(p, q), 0.0);
    p->db[2].data[1] = random_number();
    q->db[2].data[1] = random_number();
    expect_close(gradient_difference(p, q), difference(p, q));
    q->db[2].data[1] = 0.0; /* only one of them is zero now */
    expect_close(gradient_difference(p, q), 1.0);
    expect_close(gradient_difference(q, p), 1.0);
    world_free(&world);
}
END_TEST

START_TEST(gradient_check_tells_right_from_wrong)
{
    World world;
    require_true(random_init(&world, &SIGMOID, &TANH, &SQUARED_ERROR));
    network_backward(&world.got, &world.network, &world.pass, &world.y,
                     &SQUARED_ERROR);
    network_numerical_gradient(&world.numeric, &world.network,
                               &world.trial, &world.x, &world.y,
                               &SQUARED_ERROR);
    expect_near(gradient_difference(&world.got, &world.numeric), 0.0,
                1e-7);
    double r = random_number();
    world.got.dW[1].data[5] += r; /* one wrong number */
    expect_near(gradient_difference(&world.got, &world.numeric),
                difference_made(&world, r), 1e-7);
    world_free(&world);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &cost_of_the_example_by_hand, .points = 1,
      .hints = { "A Cost is a value with functions in it: call its "
                 "`value` with z, a and y of the output layer.",
                 "Lesson 14, The mean cost.",
                 "cost->value(&pass->z[L], &pass->a[L], y) divided by "
                 "the number of examples" } },
    { &cost_is_the_mean_over_the_examples, .points = 1,
      .needs = { "cost_of_the_example_by_hand" },
      .hints = { "value adds up all examples. How many are there?",
                 "Lesson 14, The mean cost.",
                 "return cost->value(…) / y->cols;" } },
    { &backward_of_the_example_by_hand, .points = 2,
      .hints = { "Start with cost->delta for layer L. Each layer then "
                 "needs chapter 13 three times.",
                 "Lesson 14, All the way back.",
                 "for l = L … 1: backprop_weights and backprop_biases "
                 "with delta[l] and a[l-1]; if l > 1: backprop_delta "
                 "into delta[l-1]" } },
    { &backward_reaches_every_layer, .points = 2,
      .needs = { "backward_of_the_example_by_hand" },
      .hints = { "Layers are checked from the last to the first. The "
                 "index in brackets tells which one is wrong.",
                 "Lesson 14, All the way back.",
                 "delta[l-1] comes from layer[l] and delta[l], with "
                 "activation and z of layer l-1." } },
    { &backward_only_reads_network_pass_and_y, .points = 1,
      .needs = { "backward_reaches_every_layer" },
      .hints = { "The gradient is only computed here. The step comes "
                 "in chapter 15.",
                 "Lesson 14, All the way back.",
                 "Write to dW, db, delta, W_T and a_T of gradient, to "
                 "nothing else." } },
    { &short_batch_counts_only_its_examples, .points = 1,
      .needs = { "cost_is_the_mean_over_the_examples",
                 "backward_reaches_every_layer" },
      .hints = { "capacity is how many examples there is room for. "
                 "How many there are, the matrices know.",
                 "Lesson 14, The mean cost.", "N = y->cols" } },
    { &squared_error_with_every_pair_of_activations, .points = 2,
      .needs = { "backward_reaches_every_layer" },
      .hints = { "Hidden layers and output layer have different "
                 "activations here. Which one belongs to delta[l-1]?",
                 "Lesson 14, All the way back.",
                 "cost->delta gets layer[L].activation; "
                 "backprop_delta gets layer[l-1].activation and "
                 "z[l-1]." } },
    { &absolute_error_with_every_pair_of_activations, .points = 1,
      .needs = { "backward_reaches_every_layer" },
      .hints = { "Another cost begins with another delta.",
                 "Lesson 14, All the way back.",
                 "cost->delta(&delta[L], z[L], a[L], y, activation of "
                 "layer L)" } },
    { &binary_cross_entropy_with_sigmoid_output, .points = 1,
      .needs = { "backward_reaches_every_layer" },
      .hints = { "Another cost begins with another delta.",
                 "Lesson 14, All the way back.",
                 "cost->delta(&delta[L], z[L], a[L], y, activation of "
                 "layer L)" } },
    { &numerical_gradient_of_the_example_by_hand, .points = 1,
      .hints = { "One number at a time: move it, run the network, "
                 "measure the cost.",
                 "Lesson 14, The proof by numbers.",
                 "for each weight w: old = w; w = old + h, cost up; "
                 "w = old - h, cost down; w = old; slope = "
                 "(up - down) / (2h)" } },
    { &numerical_gradient_measures_the_mean_cost, .points = 2,
      .needs = { "numerical_gradient_of_the_example_by_hand" },
      .hints = { "Measure network_cost after a fresh network_forward, "
                 "for weights and for biases.",
                 "Lesson 14, The proof by numbers.",
                 "numerical_gradient(dW[l].data, your function, "
                 "W.data, matrix_size(W), context)" } },
    { &numerical_gradient_puts_the_network_back, .points = 1,
      .needs = { "numerical_gradient_measures_the_mean_cost" },
      .hints = { "w + h - 2h + h is not quite w: doubles round.",
                 "Lesson 14, The proof by numbers.",
                 "double old = *w; … *w = old;" } },
    { &difference_counts_every_weight_and_bias, .points = 1,
      .hints = { "One sum over everything for each of the three "
                 "lengths, one root at the end.",
                 "Lesson 14, The proof by numbers.",
                 "for each number of dW and db: pp += p*p, qq += q*q, "
                 "dd += (p-q)*(p-q); sqrt(dd) / (sqrt(pp) + "
                 "sqrt(qq))" } },
    { &difference_is_zero_if_equal_and_one_if_opposite, .points = 1,
      .needs = { "difference_counts_every_weight_and_bias" },
      .hints = { "Both lengths stand below the line: ‖p‖ + ‖q‖.",
                 "Lesson 14, The proof by numbers.",
                 "sqrt(dd) / (sqrt(pp) + sqrt(qq))" } },
    { &difference_of_two_zero_gradients_is_zero, .points = 1,
      .needs = { "difference_counts_every_weight_and_bias" },
      .hints = { "0 / 0 is not a number. Look before you divide.",
                 "Lesson 14, The proof by numbers.",
                 "if (sum of both lengths == 0.0) return 0.0;" } },
    { &gradient_check_tells_right_from_wrong, .points = 1,
      .needs = { "backward_reaches_every_layer",
                 "numerical_gradient_measures_the_mean_cost",
                 "difference_counts_every_weight_and_bias" },
      .hints = { "All you wrote works together here: the gradient by "
                 "formula must be the measured one.",
                 "Lesson 14, The proof by numbers.",
                 "network_backward fills g, network_numerical_gradient "
                 "fills q, gradient_difference(&g, &q) is below "
                 "1e-7." } },
    { 0 },
};
