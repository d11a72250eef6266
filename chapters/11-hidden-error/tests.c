#include "support/test_networks.h"
#include "11-hidden-error/hidden_error.h"

/* dC_da for every neuron of layer l. */
static Matrix activation_slopes(const SmallNetwork *net, int l)
{
    int n = network_size(&net->network, l);
    Matrix slopes = matrix_of_nan(n, 1);
    for (int j = 0; j < n; j++)
        matrix_set(&slopes, j, 0,
                   dC_da(&net->network, &net->pass, &net->y, l, j));
    return slopes;
}

/* dC_dw_anywhere for every weight of layer l. */
static Matrix weight_slopes(const SmallNetwork *net, int l)
{
    const Matrix *W = &net->network.layer[l].W;
    Matrix slopes = matrix_of_nan(W->rows, W->cols);
    for (int j = 0; j < W->rows; j++)
        for (int k = 0; k < W->cols; k++)
            matrix_set(&slopes, j, k,
                       dC_dw_anywhere(&net->network, &net->pass,
                                      &net->y, l, j, k));
    return slopes;
}

/* Three layers of weights, each of another shape. */
static bool deep_network_init(SmallNetwork *net)
{
    const int n[] = { 3, 2, 3, 4 };
    return random_network_init(net, n, 3, &TANH, &SIGMOID);
}

#ifdef JUDGE
/* Way i of equation 5, from neuron j to the output y, sigmoid. */
static double way(const SmallNetwork *net, const double *after, int l,
                  int i, int j)
{
    const Matrix *W = &net->network.layer[l + 1].W;
    return after[i] * oracle_sigmoid_prime(net->pass.z[l + 1].data[i]) *
           W->data[i * W->cols + j];
}

/* Both ways of the printed network, from its hidden neuron j. */
static double both_ways(const SmallNetwork *small, const double *after,
                        int j)
{
    return way(small, after, 1, 0, j) + way(small, after, 1, 1, j);
}

/* The slopes of the cost along the activations of layer l: there the
 * rest of the network starts, as a network with this input. */
static const Matrix *measured_from(Matrix *want,
                                   const SmallNetwork *net, int l)
{
    SmallNetwork rest = { .network = { net->network.L - l,
                                       net->network.layer + l },
                          .x = net->pass.a[l],
                          .y = net->y };
    return measured_slopes(want, &rest, &rest.x);
}
#endif

START_TEST(hidden_slope_adds_up_every_way_to_the_cost)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    double after[] = { -0.949714364293, 1.234999864356 };
    expect_close(dC_da_hidden(&small.network, &small.pass, after, 1, 0),
                 -0.258776638608);
    expect_close(dC_da_hidden(&small.network, &small.pass, after, 1, 1),
                 0.351773524324);

    random_numbers(after, 2);
    for (int j = 0; j < 2; j++)
        expect_close(
            dC_da_hidden(&small.network, &small.pass, after, 1, j),
            both_ways(&small, after, j));
    small_network_free(&small);
}
END_TEST

START_TEST(hidden_slopes_of_the_hand_example)
{
    SmallNetwork hand;
    require_true(hand_network_init(&hand));
    double slopes[3], after[] = { -0.4 };
    for (int j = 0; j < 3; j++)
        slopes[j] =
            dC_da_hidden(&hand.network, &hand.pass, after, 1, j);
    expect_numbers(slopes, 3, -0.2, -0.04, 0.08);

    double p = random_number();
    after[0] = p;
    expect_close(dC_da_hidden(&hand.network, &hand.pass, after, 1, 2),
                 p * -0.2);
    small_network_free(&hand);
}
END_TEST

START_TEST(hidden_slope_runs_over_the_layer_after)
{
    SmallNetwork net;
    require_true(deep_network_init(&net));
    Matrix after = matrix_random(4, 1);
    const double *p = after.data;
    expect_close(dC_da_hidden(&net.network, &net.pass, p, 2, 1),
                 way(&net, p, 2, 0, 1) + way(&net, p, 2, 1, 1) +
                     way(&net, p, 2, 2, 1) + way(&net, p, 2, 3, 1));
    expect_unchanged(&after);
    expect_unchanged(&net.network.layer[3].W);
    matrix_free(&after), small_network_free(&net);
}
END_TEST

START_TEST(recursion_ends_in_equation_4)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    Matrix slopes = activation_slopes(&small, 2);
    expect_matrix(&slopes, 2, 1, -0.949714364293, 1.234999864356);

    double y = random_number();
    small.y.data[1] = y;
    expect_close(dC_da(&small.network, &small.pass, &small.y, 2, 1),
                 2.0 * (0.617499932178 - y));
    matrix_free(&slopes), small_network_free(&small);
}
END_TEST

START_TEST(recursion_goes_one_layer_back)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    Matrix slopes = activation_slopes(&small, 1);
    expect_matrix(&slopes, 2, 1, -0.258776638608, 0.351773524324);
    matrix_free(&slopes), small_network_free(&small);

    SmallNetwork net;
    require_true(deep_network_init(&net));
    Matrix want = matrix_of_nan(3, 1);
    slopes = activation_slopes(&net, 2);
    expect_matrix_like(&slopes, measured_from(&want, &net, 2));
    expect_unchanged(&net.y);
    matrix_free(&slopes), matrix_free(&want), small_network_free(&net);
}
END_TEST

START_TEST(recursion_goes_all_the_way_to_the_input)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    Matrix slopes = activation_slopes(&small, 0);
    expect_matrix(&slopes, 2, 1, -0.000522453075, 0.021390568859);
    matrix_free(&slopes), small_network_free(&small);

    SmallNetwork net;
    require_true(deep_network_init(&net));
    Matrix want_1 = matrix_of_nan(2, 1), want_0 = matrix_of_nan(3, 1);
    Matrix slopes_1 = activation_slopes(&net, 1);
    Matrix slopes_0 = activation_slopes(&net, 0);
    expect_matrix_like(&slopes_1, measured_from(&want_1, &net, 1));
    expect_matrix_like(&slopes_0, measured_from(&want_0, &net, 0));
    observe_matrix(&slopes_0);
    expect_that(not_all_zero(&slopes_0), "not every slope is 0");
    matrix_free(&slopes_1), matrix_free(&slopes_0);
    matrix_free(&want_1), matrix_free(&want_0);
    small_network_free(&net);
}
END_TEST

START_TEST(every_weight_of_the_printed_network)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    Matrix dC_dW1 = weight_slopes(&small, 1);
    Matrix dC_dW2 = weight_slopes(&small, 2);
    expect_matrix(&dC_dW1, 2, 2, -0.064694159652, -0.129388319304,
                  0.084517369286, 0.169034738573);
    expect_matrix(&dC_dW2, 2, 2, -0.118414109208, -0.141786131932,
                  0.145849634448, 0.174636752751);
    matrix_free(&dC_dW1), matrix_free(&dC_dW2);

    random_numbers(small.y.data, 2);
    dC_dW1 = weight_slopes(&small, 1);
    Matrix want = matrix_of_nan(2, 2);
    expect_matrix_like(
        &dC_dW1,
        measured_slopes(&want, &small, &small.network.layer[1].W));
    matrix_free(&dC_dW1), matrix_free(&want);
    small_network_free(&small);
}
END_TEST

START_TEST(every_weight_of_the_hand_example)
{
    SmallNetwork hand;
    require_true(hand_network_init(&hand));
    Matrix dC_dW1 = weight_slopes(&hand, 1);
    Matrix dC_dW2 = weight_slopes(&hand, 2);
    expect_matrix(&dC_dW1, 3, 2, 0.0, 0.0, -0.08, 0.24, 0.16, -0.48);
    expect_matrix(&dC_dW2, 1, 3, 0.0, -14.4, -5.6);

    double y = random_number();
    hand.y.data[0] = y;
    expect_close(
        dC_dw_anywhere(&hand.network, &hand.pass, &hand.y, 1, 2, 1),
        2.0 * (0.8 - y) * -0.2 * 1.0 * -6.0);
    matrix_free(&dC_dW1), matrix_free(&dC_dW2);
    small_network_free(&hand);
}
END_TEST

START_TEST(every_weight_agrees_with_central_differences)
{
    SmallNetwork net;
    require_true(deep_network_init(&net));
    for (int l = 1; l <= 3; l++) {
        Matrix *W = &net.network.layer[l].W;
        Matrix slopes = weight_slopes(&net, l);
        Matrix want = matrix_of_nan(W->rows, W->cols);
        expect_matrix_like(&slopes, measured_slopes(&want, &net, W));
        expect_unchanged(W);
        observe_matrix(&slopes);
        expect_that(not_all_zero(&slopes), "not every slope is 0");
        matrix_free(&slopes), matrix_free(&want);
    }
    expect_unchanged(&net.y);
    small_network_free(&net);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &hidden_slope_adds_up_every_way_to_the_cost, .points = 2,
      .hints = { "Start a sum at 0 and add one product for each neuron "
                 "i of the layer after. w_ij stands in row i, column "
                 "j.",
                 "Lesson 11, Equation 5.",
                 "for each i: sum += dC_da_after[i] * da_dz(activation "
                 "of layer l + 1, z_i of layer l + 1) * W of layer "
                 "l + 1 at (i, j)" } },
    { &hidden_slopes_of_the_hand_example, .points = 1,
      .needs = { "hidden_slope_adds_up_every_way_to_the_cost" },
      .hints = { "Here the layer after has one neuron only, with the "
                 "identity: σ′ and W are those of layer l + 1.",
                 "Lesson 11, Another one by hand.",
                 "-0.4 * 1 * 0.5, -0.4 * 1 * 0.1, -0.4 * 1 * -0.2" } },
    { &hidden_slope_runs_over_the_layer_after, .points = 1,
      .needs = { "hidden_slope_adds_up_every_way_to_the_cost" },
      .hints = { "Four neurons come after, three are in this layer: "
                 "the sum runs over the four.",
                 "Lesson 11, Equation 5.",
                 "i = 0 … W.rows - 1 of layer l + 1" } },
    { &recursion_ends_in_equation_4, .points = 1,
      .hints = { "In the last layer there is nothing after: answer at "
                 "once.",
                 "Lesson 11, A function that calls itself.",
                 "if l == network->L: return dC_da_output(a_j of layer "
                 "L, y_j)" } },
    { &recursion_goes_one_layer_back, .points = 2,
      .needs = { "recursion_ends_in_equation_4",
                 "hidden_slope_adds_up_every_way_to_the_cost" },
      .hints = { "dC_da_hidden wants the slopes of the whole layer "
                 "after. Who can tell them?",
                 "Lesson 11, A function that calls itself.",
                 "for each i of layer l + 1: after[i] = dC_da(network, "
                 "pass, y, l + 1, i); then dC_da_hidden(network, pass, "
                 "after, l, j)" } },
    { &recursion_goes_all_the_way_to_the_input, .points = 2,
      .needs = { "recursion_goes_one_layer_back" },
      .hints = { "The layer after may be hidden too. Let dC_da ask "
                 "dC_da, not equation 4.",
                 "Lesson 11, A function that calls itself.",
                 "after[i] = dC_da(network, pass, y, l + 1, i), in "
                 "every layer but L." } },
    { &every_weight_of_the_printed_network, .points = 2,
      .needs = { "recursion_goes_one_layer_back" },
      .hints = { "Equation 1 again: the slope of a_j, then σ′ of z_j "
                 "in layer l, then a_k of layer l - 1.",
                 "Lesson 11, Every weight.",
                 "dC_dw(dC_da(…, l, j), da_dz(activation of layer l, "
                 "z_j), dz_dw(a_k of layer l - 1))" } },
    { &every_weight_of_the_hand_example, .points = 1,
      .needs = { "every_weight_of_the_printed_network" },
      .hints = { "Hidden neuron 0 is silent, so its σ′ is 0, and "
                 "nothing reaches its weights.",
                 "Lesson 11, Another one by hand.",
                 "da_dz(network->layer[l].activation, z_j of layer "
                 "l)" } },
    { &every_weight_agrees_with_central_differences, .points = 2,
      .needs = { "every_weight_of_the_printed_network",
                 "recursion_goes_all_the_way_to_the_input" },
      .hints = { "Each weight was moved a little and the network run. "
                 "This network has three layers of weights.",
                 "Lesson 11, How it is checked.",
                 "Nothing in your code may say 2 for L." } },
    { 0 },
};
