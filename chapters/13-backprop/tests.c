#include "13-backprop/backprop.h"
#include "support/expect_matrix.h"
#include "support/oracles.h"

/* A small network [2, 3, 2] in which gradients can be measured: tanh,
 * then identity, squared error. */
typedef struct {
    Network network;
    Pass pass;  /* after the forward pass for x */
    Pass trial; /* for passes with one number moved */
    Matrix x, y;
    Matrix delta_output; /* equation 7 with identity: 2 (a - y) */
} World;

static bool world_init(World *world, int N)
{
    const int n[] = { 2, 3, 2 };
    if (!network_init(&world->network, n, 2, &TANH, &IDENTITY) ||
        !pass_init(&world->pass, &world->network, N) ||
        !pass_init(&world->trial, &world->network, N))
        return false;
    for (int l = 1; l <= 2; l++) {
        Layer *layer = &world->network.layer[l];
        random_numbers(layer->W.data, matrix_size(&layer->W));
        random_numbers(layer->b.data, matrix_size(&layer->b));
    }
    world->x = matrix_random(2, N);
    world->y = matrix_random(2, N);
    network_forward(&world->pass, &world->network, &world->x);
    world->delta_output = matrix_of_nan(2, N);
    matrix_subtract(&world->delta_output, &world->pass.a[2], &world->y);
    for (int i = 0; i < 2 * N; i++)
        world->delta_output.data[i] *= 2.0;
    return true;
}

static void world_free(World *world)
{
    network_free(&world->network);
    pass_free(&world->pass);
    pass_free(&world->trial);
    matrix_free(&world->x), matrix_free(&world->y);
    matrix_free(&world->delta_output);
}

#ifdef JUDGE

static double mean_cost(void *context)
{
    World *world = context;
    network_forward(&world->trial, &world->network, &world->x);
    double sum = 0.0;
    for (int i = 0; i < matrix_size(&world->y); i++)
        sum += pow(world->trial.a[2].data[i] - world->y.data[i], 2.0);
    return sum / world->y.cols;
}

/* The slope of the mean cost along each of these parameters. */
static const Matrix *slopes(Matrix *want, World *world,
                            const Matrix *parameters)
{
    for (int i = 0; i < matrix_size(want); i++)
        want->data[i] =
            oracle_slope_along(mean_cost, world, &parameters->data[i]);
    return want;
}

static bool not_all_zero(const Matrix *gradient)
{
    return oracle_largest(gradient->data, matrix_size(gradient)) > 1e-6;
}

/* Equation 7, index by index, for sigmoid. */
static const Matrix *equation_7(Matrix *want, const Matrix *W_after,
                                const Matrix *delta_after,
                                const Matrix *z)
{
    for (int j = 0; j < want->rows; j++)
        for (int n = 0; n < want->cols; n++) {
            double sum = 0.0;
            for (int i = 0; i < W_after->rows; i++)
                sum += matrix_get(delta_after, i, n) *
                       matrix_get(W_after, i, j);
            double slope = oracle_sigmoid_prime(matrix_get(z, j, n));
            matrix_set(want, j, n, sum * slope);
        }
    return want;
}

/* Equation 6, index by index, and the mean of it. */
static const Matrix *equation_6(Matrix *want, const Matrix *delta,
                                const Matrix *a_before)
{
    for (int j = 0; j < want->rows; j++)
        for (int k = 0; k < want->cols; k++) {
            double sum = 0.0;
            for (int n = 0; n < delta->cols; n++)
                sum += matrix_get(delta, j, n) *
                       matrix_get(a_before, k, n);
            matrix_set(want, j, k, sum / delta->cols);
        }
    return want;
}

#endif

START_TEST(delta_of_the_example_by_hand)
{
    Layer after = { matrix_of(1, 3, 0.5, 0.1, -0.2),
                    matrix_random(1, 1), &IDENTITY };
    Matrix z = matrix_of(3, 1, -25.0, 36.0, 14.0);
    Matrix delta_after = matrix_of(1, 1, -0.4);
    Matrix delta = matrix_of_nan(3, 1), W_T = matrix_of_nan(3, 1);
    backprop_delta(&delta, &W_T, &after, &delta_after, &RELU, &z);
    expect_matrix(&delta, 3, 1, 0.0, -0.04, 0.08);

    double d = random_number();
    delta_after.data[0] = d;
    matrix_fill(&delta, NAN);
    backprop_delta(&delta, &W_T, &after, &delta_after, &RELU, &z);
    expect_matrix(&delta, 3, 1, 0.0, 0.1 * d, -0.2 * d);
    layer_free(&after);
    matrix_free(&z), matrix_free(&delta_after);
    matrix_free(&delta), matrix_free(&W_T);
}
END_TEST

START_TEST(delta_of_one_example_is_equation_7)
{
    Layer after = { matrix_random(4, 3), matrix_random(4, 1), &RELU };
    Matrix z = matrix_random(3, 1), delta_after = matrix_random(4, 1);
    Matrix delta = matrix_of_nan(3, 1), W_T = matrix_of_nan(3, 4);
    Matrix want = matrix_of_nan(3, 1);
    backprop_delta(&delta, &W_T, &after, &delta_after, &SIGMOID, &z);
    expect_matrix_like(&delta,
                       equation_7(&want, &after.W, &delta_after, &z));
    layer_free(&after);
    matrix_free(&z), matrix_free(&delta_after);
    matrix_free(&delta), matrix_free(&W_T), matrix_free(&want);
}
END_TEST

START_TEST(delta_of_many_examples_is_equation_7_in_each_column)
{
    Layer after = { matrix_random(2, 3), matrix_random(2, 1), &RELU };
    Matrix z = matrix_random(3, 5), delta_after = matrix_random(2, 5);
    Matrix delta = matrix_of_nan(3, 5), W_T = matrix_of_nan(3, 2);
    Matrix want = matrix_of_nan(3, 5);
    backprop_delta(&delta, &W_T, &after, &delta_after, &SIGMOID, &z);
    expect_matrix_like(&delta,
                       equation_7(&want, &after.W, &delta_after, &z));
    expect_unchanged(&after.W);
    expect_unchanged(&after.b);
    expect_unchanged(&delta_after);
    expect_unchanged(&z);
    layer_free(&after);
    matrix_free(&z), matrix_free(&delta_after);
    matrix_free(&delta), matrix_free(&W_T), matrix_free(&want);
}
END_TEST

/* With one example the slope along a bias is the slope along its z. */
START_TEST(delta_is_the_slope_of_the_cost)
{
    World world;
    require_true(world_init(&world, 1));
    Matrix delta = matrix_of_nan(3, 1), W_T = matrix_of_nan(3, 2);
    Matrix want = matrix_of_nan(3, 1);
    backprop_delta(&delta, &W_T, &world.network.layer[2],
                   &world.delta_output, &TANH, &world.pass.z[1]);
    expect_matrix_like(
        &delta, slopes(&want, &world, &world.network.layer[1].b));
    expect_that(not_all_zero(&delta), "the gradient is not all zero");
    world_free(&world);
    matrix_free(&delta), matrix_free(&W_T), matrix_free(&want);
}
END_TEST

START_TEST(weights_of_the_example_by_hand)
{
    Matrix delta_2 = matrix_of(1, 1, -0.4);
    Matrix a_1 = matrix_of(3, 1, 0.0, 36.0, 14.0);
    Matrix dW_2 = matrix_of_nan(1, 3), a_T = matrix_of_nan(1, 3);
    backprop_weights(&dW_2, &a_T, &delta_2, &a_1);
    expect_matrix(&dW_2, 1, 3, 0.0, -14.4, -5.6);

    Matrix delta_1 = matrix_of(3, 1, 0.0, -0.04, 0.08);
    Matrix x = matrix_of(2, 1, 2.0, -6.0), x_T = matrix_of_nan(1, 2);
    Matrix dW_1 = matrix_of_nan(3, 2);
    backprop_weights(&dW_1, &x_T, &delta_1, &x);
    expect_matrix(&dW_1, 3, 2, 0.0, 0.0, -0.08, 0.24, 0.16, -0.48);

    double d = random_number();
    delta_2.data[0] = d;
    matrix_fill(&dW_2, NAN);
    backprop_weights(&dW_2, &a_T, &delta_2, &a_1);
    expect_matrix(&dW_2, 1, 3, 0.0, 36.0 * d, 14.0 * d);
    matrix_free(&delta_2), matrix_free(&a_1), matrix_free(&dW_2);
    matrix_free(&a_T), matrix_free(&delta_1), matrix_free(&x);
    matrix_free(&x_T), matrix_free(&dW_1);
}
END_TEST

/* Two examples: the mean of their two outer products. */
static void expect_mean_of_two(void)
{
    Matrix delta = matrix_of(2, 2, 1.0, -1.0, 0.0, 2.0);
    Matrix a = matrix_of(3, 2, 1.0, 3.0, 2.0, 0.0, 0.0, 1.0);
    Matrix dW = matrix_of_nan(2, 3), a_T = matrix_of_nan(2, 3);
    backprop_weights(&dW, &a_T, &delta, &a);
    expect_matrix(&dW, 2, 3, -1.0, 1.0, -0.5, 3.0, 0.0, 1.0);
    matrix_free(&delta), matrix_free(&a);
    matrix_free(&dW), matrix_free(&a_T);
}

START_TEST(weights_take_the_mean_over_the_examples)
{
    expect_mean_of_two();
    Matrix delta = matrix_random(2, 5), a_before = matrix_random(3, 5);
    Matrix dW = matrix_of_nan(2, 3), a_T = matrix_of_nan(5, 3);
    Matrix want = matrix_of_nan(2, 3);
    backprop_weights(&dW, &a_T, &delta, &a_before);
    expect_matrix_like(&dW, equation_6(&want, &delta, &a_before));
    expect_unchanged(&delta);
    expect_unchanged(&a_before);
    matrix_free(&delta), matrix_free(&a_before), matrix_free(&dW);
    matrix_free(&a_T), matrix_free(&want);
}
END_TEST

START_TEST(weights_are_the_slopes_of_the_mean_cost)
{
    World world;
    require_true(world_init(&world, 4));
    Matrix dW = matrix_of_nan(2, 3), a_T = matrix_of_nan(4, 3);
    Matrix want = matrix_of_nan(2, 3);
    backprop_weights(&dW, &a_T, &world.delta_output, &world.pass.a[1]);
    expect_matrix_like(
        &dW, slopes(&want, &world, &world.network.layer[2].W));
    expect_that(not_all_zero(&dW), "the gradient is not all zero");
    world_free(&world);
    matrix_free(&dW), matrix_free(&a_T), matrix_free(&want);
}
END_TEST

START_TEST(biases_of_one_example_are_delta)
{
    Matrix delta = matrix_random(3, 1), db = matrix_of_nan(3, 1);
    backprop_biases(&db, &delta);
    expect_matrix_like(&db, &delta);
    expect_unchanged(&delta);
    matrix_free(&delta), matrix_free(&db);
}
END_TEST

START_TEST(biases_of_many_examples_are_the_mean_of_delta)
{
    Matrix delta = matrix_of(2, 4, 1.0, 2.0, 3.0, 6.0, /* mean 3 */
                             -1.0, 0.5, 0.5, -2.0);    /* mean -0.5 */
    Matrix db = matrix_of_nan(2, 1);
    backprop_biases(&db, &delta);
    expect_matrix(&db, 2, 1, 3.0, -0.5);

    double d = random_number();
    delta.data[7] = d;
    backprop_biases(&db, &delta);
    expect_matrix(&db, 2, 1, 3.0, d / 4.0);
    matrix_free(&delta), matrix_free(&db);
}
END_TEST

START_TEST(biases_are_the_slopes_of_the_mean_cost)
{
    World world;
    require_true(world_init(&world, 4));
    Matrix db = matrix_of_nan(2, 1), want = matrix_of_nan(2, 1);
    backprop_biases(&db, &world.delta_output);
    expect_matrix_like(
        &db, slopes(&want, &world, &world.network.layer[2].b));
    expect_that(not_all_zero(&db), "the gradient is not all zero");
    world_free(&world);
    matrix_free(&db), matrix_free(&want);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &delta_of_the_example_by_hand, .points = 2,
      .hints = { "First the product of the transposed weights and the "
                 "deltas after, then each entry times its slope.",
                 "Lesson 13, Backward through a layer.",
                 "matrix_transpose(W_T, &after->W); "
                 "matrix_multiply(delta, W_T, delta_after); for each "
                 "entry: delta *= activation->f_prime(z)" } },
    { &delta_of_one_example_is_equation_7, .points = 1,
      .needs = { "delta_of_the_example_by_hand" },
      .hints = { "The slope is that of the layer itself, at z: "
                 "f_prime, not f.",
                 "Lesson 13, Backward through a layer.",
                 "delta->data[i] *= "
                 "activation->f_prime(z->data[i])" } },
    { &delta_of_many_examples_is_equation_7_in_each_column, .points = 1,
      .needs = { "delta_of_one_example_is_equation_7" },
      .hints = { "Each example has deltas of its own: nothing is "
                 "divided by N here.",
                 "Lesson 13, Many examples at once.",
                 "The three steps for one example, unchanged; the last "
                 "runs over all matrix_size(delta) entries." } },
    { &delta_is_the_slope_of_the_cost, .points = 1,
      .needs = { "delta_of_one_example_is_equation_7" },
      .hints = { "delta is measured here: it must be what the cost "
                 "gains when z grows a little.",
                 "Lesson 13, How it is checked.",
                 "The product Wᵀ δ is ∂C/∂a; times f_prime(z) it is "
                 "∂C/∂z." } },
    { &weights_of_the_example_by_hand, .points = 2,
      .hints = { "A column of deltas times a row of activations is a "
                 "whole matrix.",
                 "Lesson 13, All weights of a layer.",
                 "matrix_transpose(a_T, a_before); "
                 "matrix_multiply(dW, delta, a_T); divide by N" } },
    { &weights_take_the_mean_over_the_examples, .points = 1,
      .needs = { "weights_of_the_example_by_hand" },
      .hints = { "The product has added up the examples. What makes a "
                 "mean of a sum?",
                 "Lesson 13, Many examples at once.",
                 "for each entry: dW->data[i] /= delta->cols" } },
    { &weights_are_the_slopes_of_the_mean_cost, .points = 1,
      .needs = { "weights_take_the_mean_over_the_examples" },
      .hints = { "dW is measured here, against the mean cost of four "
                 "examples.",
                 "Lesson 13, How it is checked.",
                 "matrix_multiply(dW, delta, a_T), then divide by "
                 "delta->cols" } },
    { &biases_of_one_example_are_delta, .points = 1,
      .hints = { "The input of a bias is 1, so its gradient is the "
                 "delta itself.",
                 "Lesson 13, All weights of a layer.",
                 "for each j: sum = 0; for each n: sum += "
                 "delta(j, n); db(j, 0) = sum / N" } },
    { &biases_of_many_examples_are_the_mean_of_delta, .points = 1,
      .needs = { "biases_of_one_example_are_delta" },
      .hints = { "Along a row of delta stand the examples, down a "
                 "column the neurons. Which do you add up?",
                 "Lesson 13, Many examples at once.",
                 "for each j: sum over n < delta->cols, divided by "
                 "delta->cols" } },
    { &biases_are_the_slopes_of_the_mean_cost, .points = 1,
      .needs = { "biases_of_many_examples_are_the_mean_of_delta" },
      .hints = { "db is measured here, against the mean cost of four "
                 "examples.",
                 "Lesson 13, How it is checked.",
                 "db(j, 0) = mean over n of delta(j, n)" } },
    { 0 },
};
