#include "15-training/training.h"
#include "support/expect_matrix.h"
#include "support/oracles.h"

static bool random_network(Network *network, const int *n, int L,
                           const Activation *hidden,
                           const Activation *output)
{
    if (!network_init(network, n, L, hidden, output))
        return false;
    for (int l = 1; l <= L; l++) {
        Layer *layer = &network->layer[l];
        random_numbers(layer->W.data, matrix_size(&layer->W));
        random_numbers(layer->b.data, matrix_size(&layer->b));
    }
    return true;
}

static void gradient_random(Gradient *gradient)
{
    for (int l = 1; l <= gradient->L; l++) {
        Matrix *dW = &gradient->dW[l], *db = &gradient->db[l];
        random_numbers(dW->data, matrix_size(dW));
        random_numbers(db->data, matrix_size(db));
    }
}

static void gradient_copy(Gradient *to, const Gradient *from)
{
    for (int l = 1; l <= from->L; l++) {
        matrix_copy(&to->dW[l], &from->dW[l]);
        matrix_copy(&to->db[l], &from->db[l]);
    }
}

/* A network [2, 3, 2], two random gradients for it, and what all of
 * them were before the function under test was called. */
typedef struct {
    Network network, network_before;
    Gradient sum, sum_before, one, one_before, want;
} World;

static bool world_init(World *world)
{
    const int n[] = { 2, 3, 2 };
    if (!random_network(&world->network, n, 2, &TANH, &IDENTITY) ||
        !network_init(&world->network_before, n, 2, &TANH, &IDENTITY))
        return false;
    Network *network = &world->network;
    if (!gradient_init(&world->sum, network, 1) ||
        !gradient_init(&world->sum_before, network, 1) ||
        !gradient_init(&world->one, network, 1) ||
        !gradient_init(&world->one_before, network, 1) ||
        !gradient_init(&world->want, network, 1))
        return false;
    gradient_random(&world->sum);
    gradient_random(&world->one);
    network_copy(&world->network_before, network);
    gradient_copy(&world->sum_before, &world->sum);
    gradient_copy(&world->one_before, &world->one);
    return true;
}

static void world_free(World *world)
{
    network_free(&world->network);
    network_free(&world->network_before);
    gradient_free(&world->sum);
    gradient_free(&world->sum_before);
    gradient_free(&world->one);
    gradient_free(&world->one_before);
    gradient_free(&world->want);
}

/* A training: a network, examples for it, and how it began. */
typedef struct {
    Network network, start;
    Matrix x, y;
    const Cost *cost;
    /* How a judge trains a network of its own. */
    Network twin;
    Pass pass;
    Gradient gradient;
} Course;

static bool course_init(Course *course, const int *n, int L, int N,
                        const Activation *hidden,
                        const Activation *output, const Cost *cost)
{
    course->cost = cost;
    course->x = matrix_random(n[0], N);
    course->y = matrix_random(n[L], N);
    if (!random_network(&course->network, n, L, hidden, output) ||
        !network_init(&course->start, n, L, hidden, output) ||
        !network_init(&course->twin, n, L, hidden, output))
        return false;
    network_copy(&course->start, &course->network);
    return pass_init(&course->pass, &course->network, N) &&
           gradient_init(&course->gradient, &course->network, N);
}

/* The course of this chapter: the seven binary numbers. */
static bool binary_course_init(Course *course, const int *n, int L,
                               const Activation *output)
{
    if (!course_init(course, n, L, 7, &RELU, output, &SQUARED_ERROR))
        return false;
    matrix_free(&course->x), matrix_free(&course->y);
    return binary_examples(&course->x, &course->y);
}

static void course_free(Course *course)
{
    network_free(&course->network);
    network_free(&course->start);
    network_free(&course->twin);
    matrix_free(&course->x), matrix_free(&course->y);
    pass_free(&course->pass);
    gradient_free(&course->gradient);
}

#ifdef JUDGE

/* want = alpha p + beta q */
static const Matrix *mixture(Matrix *want, double alpha,
                             const Matrix *p, double beta,
                             const Matrix *q)
{
    for (int i = 0; i < matrix_size(want); i++)
        want->data[i] = alpha * p->data[i] + beta * q->data[i];
    return want;
}

/* The mean cost and the gradient of the twin, all examples at once. */
static double look(Course *course)
{
    network_forward(&course->pass, &course->twin, &course->x);
    network_backward(&course->gradient, &course->twin, &course->pass,
                     &course->y, course->cost);
    return network_cost(&course->pass, &course->y, course->cost);
}

/* Trains the twin from the start, with the gradient of the batch. */
static const Network *trained(Course *course, double eta,
                              int iterations)
{
    Network *twin = &course->twin;
    const Gradient *g = &course->gradient;
    network_copy(twin, &course->start);
    for (int i = 0; i < iterations; i++) {
        look(course);
        for (int l = 1; l <= twin->L; l++) {
            Matrix *W = &twin->layer[l].W, *b = &twin->layer[l].b;
            mixture(W, 1.0, W, -eta, &g->dW[l]);
            mixture(b, 1.0, b, -eta, &g->db[l]);
        }
    }
    return twin;
}

static double trained_cost(Course *course, double eta, int iterations)
{
    trained(course, eta, iterations);
    return look(course);
}

/* The gradient of the batch at the start. */
static const Gradient *batch(Course *course)
{
    network_copy(&course->twin, &course->start);
    look(course);
    return &course->gradient;
}

#endif

START_TEST(accumulate_adds_every_number)
{
    World world;
    require_true(world_init(&world));
    gradient_accumulate(&world.sum, &world.one);
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&world.sum.dW[l],
                           mixture(&world.want.dW[l], 1.0,
                                   &world.sum_before.dW[l], 1.0,
                                   &world.one_before.dW[l]));
        expect_matrix_like(&world.sum.db[l],
                           mixture(&world.want.db[l], 1.0,
                                   &world.sum_before.db[l], 1.0,
                                   &world.one_before.db[l]));
        expect_matrix_like(&world.one.dW[l], &world.one_before.dW[l]);
        expect_matrix_like(&world.one.db[l], &world.one_before.db[l]);
    }
    world_free(&world);
}
END_TEST

START_TEST(reset_makes_room_for_a_new_sum)
{
    World world;
    require_true(world_init(&world));
    gradient_reset(&world.sum);
    expect_matrix(&world.sum.dW[1], 3, 2, 0, 0, 0, 0, 0, 0);
    expect_matrix(&world.sum.db[1], 3, 1, 0, 0, 0);
    expect_matrix(&world.sum.dW[2], 2, 3, 0, 0, 0, 0, 0, 0);
    expect_matrix(&world.sum.db[2], 2, 1, 0, 0);
    gradient_accumulate(&world.sum, &world.one);
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&world.sum.dW[l], &world.one_before.dW[l]);
        expect_matrix_like(&world.sum.db[l], &world.one_before.db[l]);
    }
    world_free(&world);
}
END_TEST

START_TEST(average_divides_by_N)
{
    World world;
    require_true(world_init(&world));
    gradient_average(&world.sum, 7);
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&world.sum.dW[l],
                           mixture(&world.want.dW[l], 1.0 / 7.0,
                                   &world.sum_before.dW[l], 0.0,
                                   &world.sum_before.dW[l]));
        expect_matrix_like(&world.sum.db[l],
                           mixture(&world.want.db[l], 1.0 / 7.0,
                                   &world.sum_before.db[l], 0.0,
                                   &world.sum_before.db[l]));
    }
    world_free(&world);
}
END_TEST

START_TEST(examples_one_by_one_give_the_batch_gradient)
{
    enum { N = 4 };
    Course course;
    Pass pass;
    Gradient one, sum;
    require_true(course_init(&course, (int[]){ 2, 3, 2 }, 2, N, &TANH,
                             &SIGMOID, &SQUARED_ERROR));
    require_true(pass_init(&pass, &course.network, 1));
    require_true(gradient_init(&one, &course.network, 1));
    require_true(gradient_init(&sum, &course.network, 1));
    gradient_random(&sum);
    gradient_reset(&sum);
    for (int n = 0; n < N; n++) {
        Matrix x = matrix_of(2, 1, matrix_get(&course.x, 0, n),
                             matrix_get(&course.x, 1, n));
        Matrix y = matrix_of(2, 1, matrix_get(&course.y, 0, n),
                             matrix_get(&course.y, 1, n));
        network_forward(&pass, &course.network, &x);
        network_backward(&one, &course.network, &pass, &y,
                         &SQUARED_ERROR);
        gradient_accumulate(&sum, &one);
        matrix_free(&x), matrix_free(&y);
    }
    gradient_average(&sum, N);
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&sum.dW[l], &batch(&course)->dW[l]);
        expect_matrix_like(&sum.db[l], &batch(&course)->db[l]);
    }
    course_free(&course);
    pass_free(&pass);
    gradient_free(&one), gradient_free(&sum);
}
END_TEST

START_TEST(step_goes_against_the_gradient)
{
    World world;
    require_true(world_init(&world));
    double eta = random_between(0.1, 0.9);
    network_step(&world.network, &world.one, eta);
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&world.network.layer[l].W,
                           mixture(&world.want.dW[l], 1.0,
                                   &world.network_before.layer[l].W,
                                   -eta, &world.one_before.dW[l]));
        expect_matrix_like(&world.network.layer[l].b,
                           mixture(&world.want.db[l], 1.0,
                                   &world.network_before.layer[l].b,
                                   -eta, &world.one_before.db[l]));
        expect_matrix_like(&world.one.dW[l], &world.one_before.dW[l]);
        expect_matrix_like(&world.one.db[l], &world.one_before.db[l]);
    }
    world_free(&world);
}
END_TEST

/* The example by hand, one step with eta, and then its cost. */
static bool example_step(Matrix *W_2, double *cost, double eta)
{
    Network network;
    Pass pass;
    Gradient gradient;
    if (!network_init(&network, (int[]){ 2, 3, 1 }, 2, &RELU,
                      &IDENTITY) ||
        !pass_init(&pass, &network, 1) ||
        !gradient_init(&gradient, &network, 1))
        return false;
    Matrix W_1 = matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0);
    Matrix x = matrix_of(2, 1, 2.0, -6.0), y = matrix_of(1, 1, 1.0);
    matrix_copy(&network.layer[1].W, &W_1);
    matrix_copy(&network.layer[2].W, W_2);
    network_forward(&pass, &network, &x);
    network_backward(&gradient, &network, &pass, &y, &SQUARED_ERROR);
    network_step(&network, &gradient, eta);
    network_forward(&pass, &network, &x);
    *cost = network_cost(&pass, &y, &SQUARED_ERROR);
    matrix_copy(W_2, &network.layer[2].W);
    network_free(&network), pass_free(&pass), gradient_free(&gradient);
    matrix_free(&W_1), matrix_free(&x), matrix_free(&y);
    return true;
}

START_TEST(small_step_gains_and_double_step_overshoots)
{
    double cost = NAN;
    Matrix W_2 = matrix_of(1, 3, 0.5, 0.1, -0.2);
    require_true(example_step(&W_2, &cost, 0.0005));
    expect_close(cost, 0.00980323990396126); /* it was 0.04 */
    expect_matrix(&W_2, 1, 3, 0.5, 0.1072, -0.1972);
    matrix_free(&W_2);

    W_2 = matrix_of(1, 3, 0.5, 0.1, -0.2);
    require_true(example_step(&W_2, &cost, 0.001));
    expect_close(cost, 0.15842409804546093);
    matrix_free(&W_2);

    double eta = random_between(0.0001, 0.001);
    W_2 = matrix_of(1, 3, 0.5, 0.1, -0.2);
    require_true(example_step(&W_2, &cost, eta));
    expect_matrix(&W_2, 1, 3, 0.5, 0.1 + 14.4 * eta, -0.2 + 5.6 * eta);
    matrix_free(&W_2);
}
END_TEST

START_TEST(no_iteration_only_reports_the_mean_cost)
{
    Course course;
    require_true(
        binary_course_init(&course, (int[]){ 3, 1 }, 1, &IDENTITY));
    double cost = NAN;
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.01, 0));
    expect_close(cost, trained_cost(&course, 0.01, 0));
    expect_matrix_like(&course.network.layer[1].W,
                       &course.start.layer[1].W);

    Matrix perfect = matrix_of(1, 3, 4.0, 2.0, 1.0);
    matrix_copy(&course.network.layer[1].W, &perfect);
    matrix_fill(&course.network.layer[1].b, 0.0);
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.01, 0));
    expect_close(cost, 0.0); /* 4, 2, 1 is how binary numbers work */
    matrix_free(&perfect);
    course_free(&course);
}
END_TEST

START_TEST(one_iteration_is_one_step_for_all_examples)
{
    Course course;
    require_true(course_init(&course, (int[]){ 3, 4, 2 }, 2, 5, &TANH,
                             &IDENTITY, &SQUARED_ERROR));
    double cost = NAN;
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.1, 1));
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&course.network.layer[l].W,
                           &trained(&course, 0.1, 1)->layer[l].W);
        expect_matrix_like(&course.network.layer[l].b,
                           &trained(&course, 0.1, 1)->layer[l].b);
    }
    expect_unchanged(&course.x);
    expect_unchanged(&course.y);
    course_free(&course);
}
END_TEST

START_TEST(cost_is_the_one_after_the_last_step)
{
    Course course;
    require_true(course_init(&course, (int[]){ 2, 3, 2 }, 2, 5, &TANH,
                             &IDENTITY, &SQUARED_ERROR));
    double cost = NAN;
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.1, 1));
    expect_close(cost, trained_cost(&course, 0.1, 1));
    course_free(&course);
}
END_TEST

START_TEST(every_iteration_starts_a_new_sum)
{
    Course course;
    require_true(course_init(&course, (int[]){ 3, 2, 4, 1 }, 3, 6,
                             &SIGMOID, &SIGMOID,
                             &BINARY_CROSS_ENTROPY));
    for (int n = 0; n < 6; n++)
        matrix_set(&course.y, 0, n, random_int(0, 1));
    double cost = NAN;
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.2, 9));
    for (int l = 1; l <= 3; l++) {
        expect_matrix_like(&course.network.layer[l].W,
                           &trained(&course, 0.2, 9)->layer[l].W);
        expect_matrix_like(&course.network.layer[l].b,
                           &trained(&course, 0.2, 9)->layer[l].b);
    }
    expect_close(cost, trained_cost(&course, 0.2, 9));
    course_free(&course);
}
END_TEST

START_TEST(wrong_sizes_are_refused)
{
    Course course;
    require_true(course_init(&course, (int[]){ 3, 4, 2 }, 2, 5, &TANH,
                             &IDENTITY, &SQUARED_ERROR));
    Network *network = &course.network;
    double cost = NAN;
    expect_true(network_train(network, &cost, &course.x, &course.y,
                              course.cost, 0.1, 0));

    Matrix short_x = matrix_random(2, 5), short_y = matrix_random(1, 5);
    Matrix long_y = matrix_random(3, 5), few_y = matrix_random(2, 4);
    Matrix none = { 0 };
    double old = random_number();
    cost = old;
    expect_false(network_train(network, &cost, &short_x, &course.y,
                               course.cost, 0.1, 2));
    expect_false(network_train(network, &cost, &course.x, &short_y,
                               course.cost, 0.1, 2));
    expect_false(network_train(network, &cost, &course.x, &long_y,
                               course.cost, 0.1, 2));
    expect_false(network_train(network, &cost, &course.x, &few_y,
                               course.cost, 0.1, 2));
    expect_false(network_train(network, &cost, &none, &none,
                               course.cost, 0.1, 2));
    /* the right rows, but no example */
    Matrix no_x = { 3, 0, NULL }, no_y = { 2, 0, NULL };
    expect_false(network_train(network, &cost, &no_x, &no_y,
                               course.cost, 0.1, 2));
    expect_close(cost, old);
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&network->layer[l].W,
                           &course.start.layer[l].W);
        expect_matrix_like(&network->layer[l].b,
                           &course.start.layer[l].b);
    }

    /* one example is enough */
    Matrix one_x = matrix_random(3, 1), one_y = matrix_random(2, 1);
    expect_true(network_train(network, &cost, &one_x, &one_y,
                              course.cost, 0.1, 2));
    matrix_free(&one_x), matrix_free(&one_y);
    matrix_free(&short_x), matrix_free(&short_y);
    matrix_free(&long_y), matrix_free(&few_y);
    course_free(&course);
}
END_TEST

START_TEST(one_linear_neuron_finds_4_2_1)
{
    Course course;
    require_true(
        binary_course_init(&course, (int[]){ 3, 1 }, 1, &IDENTITY));
    Layer *neuron = &course.network.layer[1];
    double cost = NAN;
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.1, 10));
    expect_close(cost, trained_cost(&course, 0.1, 10));
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.1, 2000));
    expect_close(cost, 0.0);
    expect_near(matrix_get(&neuron->W, 0, 0), 4.0, 1e-6);
    expect_near(matrix_get(&neuron->W, 0, 1), 2.0, 1e-6);
    expect_near(matrix_get(&neuron->W, 0, 2), 1.0, 1e-6);
    expect_near(matrix_get(&neuron->b, 0, 0), 0.0, 1e-6);
    course_free(&course);
}
END_TEST

START_TEST(dead_network_never_learns)
{
    Course course;
    require_true(
        binary_course_init(&course, (int[]){ 3, 4, 1 }, 2, &RELU));
    Layer *output = &course.network.layer[2];
    double low = -random_between(20.0, 30.0), cost = NAN;
    matrix_set(&output->b, 0, 0, low);
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.01, 100));
    expect_close(cost, 115.0 / 7.0); /* 0 for every number */
    expect_close(matrix_get(&output->b, 0, 0), low);
    expect_matrix_like(&output->W, &course.start.layer[2].W);
    course_free(&course);
}
END_TEST

START_TEST(trained_network_reads_101)
{
    Course course;
    require_true(
        binary_course_init(&course, (int[]){ 3, 4, 1 }, 2, &IDENTITY));
    double cost = NAN;
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.01, 20));
    expect_close(cost, trained_cost(&course, 0.01, 20));

    Rng rng = rng_from_seed(13);
    network_randomize(&course.network, &rng);
    expect_true(network_train(&course.network, &cost, &course.x,
                              &course.y, course.cost, 0.01, 3000));
    expect_near(cost, 0.0, 0.001);
    Matrix five = matrix_of(3, 1, 1.0, 0.0, 1.0);
    Matrix answer = matrix_of_nan(1, 1);
    require_true(network_predict(&answer, &course.network, &five));
    expect_near(matrix_get(&answer, 0, 0), 5.0, 0.5 / (1.0 + 5.0));
    matrix_free(&five), matrix_free(&answer);
    course_free(&course);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &accumulate_adds_every_number, .points = 1,
      .hints = { "What is there already stays: add to it.",
                 "Lesson 15, A sum, a mean, a step.",
                 "for l = 1 … L: for each i: sum->dW[l].data[i] += "
                 "one->dW[l].data[i]; the same for db" } },
    { &reset_makes_room_for_a_new_sum, .points = 1,
      .needs = { "accumulate_adds_every_number" },
      .hints = { "Every number of every dW and db, biases too.",
                 "Lesson 15, A sum, a mean, a step.",
                 "for l = 1 … L: matrix_fill(&sum->dW[l], 0.0); "
                 "matrix_fill(&sum->db[l], 0.0)" } },
    { &average_divides_by_N, .points = 1,
      .hints = { "1 / N would be a whole number. Divide the sum itself "
                 "by N.",
                 "Lesson 15, A sum, a mean, a step.",
                 "for l = 1 … L: for each i: sum->dW[l].data[i] /= N; "
                 "the same for db" } },
    { &examples_one_by_one_give_the_batch_gradient, .points = 1,
      .needs = { "accumulate_adds_every_number",
                 "reset_makes_room_for_a_new_sum",
                 "average_divides_by_N" },
      .hints = { "Reset, accumulate for each example, average: the "
                 "batch of chapter 14, in another way.",
                 "Lesson 15, A sum, a mean, a step.",
                 "Nothing new to write: the three functions together "
                 "must give the mean." } },
    { &step_goes_against_the_gradient, .points = 2,
      .hints = { "The gradient points uphill. Which sign leads down?",
                 "Lesson 15, A sum, a mean, a step.",
                 "for l = 1 … L: descent_step(W.data, dW.data, size, "
                 "eta), and the same for b and db" } },
    { &small_step_gains_and_double_step_overshoots, .points = 1,
      .needs = { "step_goes_against_the_gradient" },
      .hints = { "Both weights and biases take part in the step.",
                 "Lesson 15, How far to step.",
                 "W -= eta * dW; b -= eta * db" } },
    { &no_iteration_only_reports_the_mean_cost, .points = 2,
      .hints = { "Begin with the end: forward for each example, the "
                 "mean of the costs into *mean_cost, return true.",
                 "Lesson 15, The training loop.",
                 "sum = 0; for n < N: copy column n of x and y, "
                 "network_forward, sum += network_cost(…); "
                 "*mean_cost = sum / N" } },
    { &one_iteration_is_one_step_for_all_examples, .points = 2,
      .needs = { "no_iteration_only_reports_the_mean_cost",
                 "examples_one_by_one_give_the_batch_gradient",
                 "step_goes_against_the_gradient" },
      .hints = { "The weights move once in an iteration, after all "
                 "examples have had their say.",
                 "Lesson 15, The training loop.",
                 "reset; for n < N: { copy column n, forward, "
                 "backward, accumulate }; average; step" } },
    { &cost_is_the_one_after_the_last_step, .points = 1,
      .needs = { "one_iteration_is_one_step_for_all_examples" },
      .hints = { "The step has changed the network. Ask it again.",
                 "Lesson 15, The training loop.",
                 "After the loop: a forward pass for each example, "
                 "*mean_cost = mean of their costs" } },
    { &every_iteration_starts_a_new_sum, .points = 1,
      .needs = { "one_iteration_is_one_step_for_all_examples" },
      .hints = { "What is left in the sum from the iteration before?",
                 "Lesson 15, The training loop.",
                 "for i < iterations: { gradient_reset; … }" } },
    { &wrong_sizes_are_refused, .points = 1,
      .needs = { "no_iteration_only_reports_the_mean_cost" },
      .hints = { "Four things must fit: rows of x, rows of y, as many "
                 "columns in both, and at least one.",
                 "Lesson 15, The training loop.",
                 "if (x->rows != network_size(network, 0) || …) "
                 "return false;" } },
    { &one_linear_neuron_finds_4_2_1, .points = 1,
      .needs = { "every_iteration_starts_a_new_sum" },
      .hints = { "4, 2 and 1 are the values of the three bits.",
                 "Lesson 15, Binary to decimal.",
                 "Nothing new to write: the training loop is "
                 "enough." } },
    { &dead_network_never_learns, .points = 1,
      .needs = { "every_iteration_starts_a_new_sum" },
      .hints = { "relu(z) is 0 for every example here, and so is its "
                 "slope: no gradient, no step.",
                 "Lesson 15, Dead from the start.",
                 "Nothing new to write: the mean of the squares of 0, "
                 "1, 2, 3, 4, 6, 7 is 115 / 7." } },
    { &trained_network_reads_101, .points = 2,
      .needs = { "every_iteration_starts_a_new_sum" },
      .hints = { "The first complete training: 3000 iterations, then "
                 "a number it has never seen.",
                 "Lesson 15, Binary to decimal.",
                 "Nothing new to write: the training loop is "
                 "enough." } },
    { 0 },
};
