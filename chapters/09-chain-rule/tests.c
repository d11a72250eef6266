#include "09-chain-rule/chain.h"
#include "support/oracles.h"

/* Functions for chains: the activations of chapter 03, and these. */
static double square(double x)
{
    return x * x;
}

static double square_prime(double x)
{
    return 2.0 * x;
}

static double minus_four(double x)
{
    return x - 4.0;
}

static double triple(double x)
{
    return 3.0 * x;
}

static double triple_prime(double x)
{
    (void)x;
    return 3.0;
}

static const Activation SQUARE = { "square", square, square_prime,
                                   NULL };
static const Activation MINUS_FOUR = { "minus four", minus_four,
                                       identity_prime, NULL };
static const Activation TRIPLE = { "triple", triple, triple_prime,
                                   NULL };

/* The chain of the lesson: 3 sigmoid(x² - 4). */
static const Activation *const lesson[] = { &SQUARE, &MINUS_FOUR,
                                            &SIGMOID, &TRIPLE };

/* A chain without kinks, but for the one of leaky ReLU at 0. */
static const Activation *const smooth[] = { &TANH, &LEAKY_RELU, &TRIPLE,
                                            &SIGMOID, &TANH };

/* A graph before its forward pass, and one after it. */
static Graph fresh_graph(double w, double x, double b, double y)
{
    return (Graph){ w, x, b, y, .x1 = NAN, .x2 = NAN, .loss = NAN };
}

static Graph computed_graph(double w, double x, double b, double y)
{
    double x1 = w * x, x2 = w * x + b;
    return (Graph){ w, x, b, y, x1, x2, .loss = fabs(y - x2) };
}

#ifdef JUDGE
static const double h = 1e-5;

static double smooth_chain(double x)
{
    return tanh(oracle_sigmoid(3.0 * leaky_relu(tanh(x))));
}

static double loss(double w, double x, double b, double y)
{
    return fabs(y - (w * x + b));
}

static double central(double loss_above, double loss_below)
{
    return (loss_above - loss_below) / (2.0 * h);
}
#endif

START_TEST(innermost_function_comes_first)
{
    expect_close(chain_value(lesson, 4, 2.0), 1.5);
    double x = random_number();
    expect_close(chain_value(lesson, 2, x), x * x - 4.0);
    expect_close(chain_value(lesson, 4, x),
                 3.0 * oracle_sigmoid(x * x - 4.0));
}
END_TEST

START_TEST(chain_slope_multiplies_local_slopes)
{
    expect_close(chain_slope(lesson, 4, 2.0), 3.0);
    double x = random_number();
    expect_close(chain_slope(lesson, 2, x), 2.0 * x);
    expect_close(chain_slope(lesson, 4, x),
                 2.0 * x * oracle_sigmoid_prime(x * x - 4.0) * 3.0);
}
END_TEST

START_TEST(chain_of_no_functions_changes_nothing)
{
    double x = random_number();
    expect_close(chain_value(lesson, 0, x), x);
    expect_close(chain_slope(lesson, 0, x), 1.0);
}
END_TEST

START_TEST(chain_slope_agrees_with_central_difference)
{
    double x = random_number();
    double got = chain_slope(smooth, 5, x);
    expect_near(got, oracle_slope(smooth_chain, x), 1e-8);
    observe_numbers(&got, 1);
    expect_that(got > 1e-6, "every function here rises");
}
END_TEST

START_TEST(graph_forward_computes_step_by_step)
{
    Graph graph = fresh_graph(3.0, 2.0, 1.0, 4.0);
    graph_forward(&graph);
    expect_close(graph.x1, 6.0);
    expect_close(graph.x2, 7.0);
    expect_close(graph.loss, 3.0);

    double w = random_number(), x = random_number();
    double b = random_number(), y = random_between(2.5, 3.0);
    graph = fresh_graph(w, x, b, y);
    graph_forward(&graph);
    expect_close(graph.x1, w * x);
    expect_close(graph.x2, w * x + b);
    expect_close(graph.loss, y - (w * x + b));
}
END_TEST

START_TEST(graph_forward_keeps_its_inputs)
{
    double w = random_number(), x = random_number();
    double b = random_number(), y = random_between(2.5, 3.0);
    Graph graph = fresh_graph(w, x, b, y);
    graph_forward(&graph);
    expect_close(graph.loss, y - (w * x + b));
    expect_close(graph.w, w);
    expect_close(graph.x, x);
    expect_close(graph.b, b);
    expect_close(graph.y, y);
}
END_TEST

START_TEST(slopes_are_multiplied_on_the_way_back)
{
    Graph graph = computed_graph(3.0, 2.0, 1.0, 4.0);
    GraphSlopes d = graph_backward(&graph);
    expect_close(d.x2, 1.0);
    expect_close(d.x1, 1.0);
    expect_close(d.b, 1.0);
    expect_close(d.w, 2.0);
    expect_close(d.x, 3.0);

    double w = random_number(), x = random_number();
    graph = computed_graph(w, x, 0.5, -1.0);
    d = graph_backward(&graph);
    expect_close(d.w, x);
    expect_close(d.x, w);
    expect_close(graph.w, w); /* an input, so still the same */
    expect_close(graph.x, x);

    graph = computed_graph(-2.0, 3.0, 1.0, -8.0); /* y < x2 < 0 */
    d = graph_backward(&graph);
    expect_close(d.x2, 1.0);
    expect_close(d.x, -2.0);
}
END_TEST

START_TEST(too_small_a_result_turns_every_slope_around)
{
    double w = random_number(), x = random_number();
    Graph graph = computed_graph(w, x, 0.5, 2.0);
    GraphSlopes d = graph_backward(&graph);
    expect_close(d.x2, -1.0);
    expect_close(d.x1, -1.0);
    expect_close(d.b, -1.0);
    expect_close(d.w, -x);
    expect_close(d.x, -w);

    graph = computed_graph(2.0, 3.0, -4.0, 4.0); /* x1 > y > x2 > 0 */
    d = graph_backward(&graph);
    expect_close(d.x2, -1.0);
    expect_close(d.w, -3.0);
}
END_TEST

START_TEST(exact_result_has_slope_zero)
{
    double w = random_number(), x = random_number();
    Graph graph = computed_graph(w, x, 0.5, w * x + 0.5);
    GraphSlopes d = graph_backward(&graph);
    expect_close(d.x2, 0.0);
    expect_close(d.b, 0.0);
    expect_close(d.w, 0.0);

    graph = computed_graph(w, x, 0.5, w * x - 0.5); /* not exact */
    d = graph_backward(&graph);
    expect_close(d.w, x);
}
END_TEST

START_TEST(graph_slopes_agree_with_central_differences)
{
    double w = random_number(), x = random_number();
    double b = random_number(), y = w * x + b + random_number();
    Graph graph = computed_graph(w, x, b, y);
    GraphSlopes d = graph_backward(&graph);
    expect_near(
        d.w, central(loss(w + h, x, b, y), loss(w - h, x, b, y)), 1e-8);
    expect_near(
        d.x, central(loss(w, x + h, b, y), loss(w, x - h, b, y)), 1e-8);
    expect_near(
        d.b, central(loss(w, x, b + h, y), loss(w, x, b - h, y)), 1e-8);
    double got[] = { d.w, d.x, d.b };
    observe_numbers(got, 3);
    expect_that(got[0] != 0.0 && got[1] != 0.0 && got[2] != 0.0,
                "the result is wrong, so no slope is 0");
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &innermost_function_comes_first, .points = 2,
      .hints = { "f[0] gets x, f[1] gets what f[0] made of it, and so "
                 "on.",
                 "Lesson 09, Functions inside functions.",
                 "for i = 0 … count - 1: x = f[i]->f(x); return x" } },
    { &chain_slope_multiplies_local_slopes, .points = 2,
      .needs = { "innermost_function_comes_first" },
      .hints = { "Each slope is taken at the number that goes into its "
                 "own function, not at the first x.",
                 "Lesson 09, The formula.",
                 "product = 1; for each i: product *= "
                 "f[i]->f_prime(x), then x = f[i]->f(x)" } },
    { &chain_of_no_functions_changes_nothing, .points = 1,
      .needs = { "chain_slope_multiplies_local_slopes" },
      .hints = { "With nothing to multiply, a product is 1. A slope of "
                 "1 means: what goes in comes out.",
                 "Lesson 09, The formula.",
                 "Start with product = 1 and look at f[0] only inside "
                 "the loop." } },
    { &chain_slope_agrees_with_central_difference, .points = 1,
      .needs = { "chain_slope_multiplies_local_slopes" },
      .hints = { "The chain is moved a little at x and the outcome "
                 "measured. Your product says something else.",
                 "Lesson 09, How it is checked.",
                 "Multiply by f[i]->f_prime(x) before x moves on." } },
    { &graph_forward_computes_step_by_step, .points = 1,
      .hints = { "Three lines, one for each step of the graph. The "
                 "loss "
                 "is never negative.",
                 "Lesson 09, The computation graph.",
                 "x1 = w x; x2 = x1 + b; loss = fabs(y - x2)" } },
    { &graph_forward_keeps_its_inputs, .points = 1,
      .needs = { "graph_forward_computes_step_by_step" },
      .hints = { "w, x, b and y are only read.",
                 "Lesson 09, The computation graph.",
                 "Write to graph->x1, graph->x2 and graph->loss "
                 "only." } },
    { &slopes_are_multiplied_on_the_way_back, .points = 2,
      .hints = { "Start at the loss with d.x2, then go back edge by "
                 "edge: x1 = w x has slope x in the direction of w.",
                 "Lesson 09, The way back.",
                 "d.x1 = d.x2; d.b = d.x2; d.w = d.x1 * x; "
                 "d.x = d.x1 * w" } },
    { &too_small_a_result_turns_every_slope_around, .points = 1,
      .needs = { "slopes_are_multiplied_on_the_way_back" },
      .hints = { "Below y, a larger x2 makes the loss smaller.",
                 "Lesson 09, The way back.",
                 "d.x2 = -1 if x2 < y; the others follow from it." } },
    { &exact_result_has_slope_zero, .points = 1,
      .needs = { "too_small_a_result_turns_every_slope_around" },
      .hints = { "|y - x2| has a kink where x2 = y. This book takes 0 "
                 "there.",
                 "Lesson 09, The way back.",
                 "d.x2 = absolute_error_prime(x2, y) of chapter 07, or "
                 "three cases: >, <, equal." } },
    { &graph_slopes_agree_with_central_differences, .points = 1,
      .needs = { "too_small_a_result_turns_every_slope_around" },
      .hints = { "Each input was moved a little and the loss measured. "
                 "Your slopes say something else.",
                 "Lesson 09, How it is checked.",
                 "d.w = d.x2 * 1 * x, d.x = d.x2 * 1 * w, "
                 "d.b = d.x2 * 1" } },
    { 0 },
};
