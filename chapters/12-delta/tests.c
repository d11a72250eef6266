#include "support/test_networks.h"
#include "12-delta/delta.h"

enum { LAYERS = 4, NEURONS = 4 }; /* the most that a test here has */

/* Equation 7 for every neuron, from the last layer to the first. */
static void find_deltas(double delta[LAYERS][NEURONS],
                        const SmallNetwork *net)
{
    int L = net->network.L;
    for (int l = 0; l < LAYERS; l++)
        for (int j = 0; j < NEURONS; j++)
            delta[l][j] = NAN;
    for (int j = 0; j < net->y.rows; j++)
        delta[L][j] = delta_output(
            net->pass.a[L].data[j], net->y.data[j],
            net->network.layer[L].activation, net->pass.z[L].data[j]);
    for (int l = L - 1; l >= 1; l--)
        for (int j = 0; j < net->pass.z[l].rows; j++)
            delta[l][j] =
                delta_hidden(&net->network.layer[l + 1], delta[l + 1],
                             j, net->network.layer[l].activation,
                             net->pass.z[l].data[j]);
}

/* Equation 6 for every weight of layer l. */
static Matrix weight_gradients(const SmallNetwork *net, int l,
                               const double *delta)
{
    const Matrix *W = &net->network.layer[l].W;
    Matrix dC_dW = matrix_of_nan(W->rows, W->cols);
    for (int j = 0; j < W->rows; j++)
        for (int k = 0; k < W->cols; k++)
            matrix_set(
                &dC_dW, j, k,
                weight_gradient(delta[j], net->pass.a[l - 1].data[k]));
    return dC_dW;
}

/* Equation 6 for every bias of layer l. */
static Matrix bias_gradients(const SmallNetwork *net, int l,
                             const double *delta)
{
    Matrix dC_db = matrix_of_nan(net->network.layer[l].b.rows, 1);
    for (int j = 0; j < dC_db.rows; j++)
        dC_db.data[j] = bias_gradient(delta[j]);
    return dC_db;
}

/* Equation 8 for every weight and bias, then a new forward pass. */
static void learn(SmallNetwork *net, double eta)
{
    double delta[LAYERS][NEURONS];
    find_deltas(delta, net);
    for (int l = 1; l <= net->network.L; l++) {
        Layer *layer = &net->network.layer[l];
        for (int j = 0; j < layer->W.rows; j++) {
            for (int k = 0; k < layer->W.cols; k++)
                layer->W.data[j * layer->W.cols + k] += weight_step(
                    eta, delta[l][j], net->pass.a[l - 1].data[k]);
            layer->b.data[j] += bias_step(eta, delta[l][j]);
        }
    }
    network_forward(&net->pass, &net->network, &net->x);
}

#ifdef JUDGE
/* (tanh z - y)²: z first, then y. */
static double tanh_error_now(void *context)
{
    const double *numbers = context;
    return pow(tanh(numbers[0]) - numbers[1], 2.0);
}

/* Σ_i delta[i] W[i][j] */
static double sum_down_column(const Matrix *W, int j,
                              const double *delta)
{
    double sum = 0.0;
    for (int i = 0; i < W->rows; i++)
        sum += delta[i] * W->data[i * W->cols + j];
    return sum;
}

/* What the hand example says after one step, worked out on paper. The
 * silent neuron 0 stays silent; 41 is 2² + 6² + 1. */
static double hand_output_after(double eta)
{
    double a_1 = 36.0 + 0.04 * 41.0 * eta;
    double a_2 = 14.0 - 0.08 * 41.0 * eta;
    return (0.1 + 14.4 * eta) * a_1 + (-0.2 + 5.6 * eta) * a_2 +
           0.4 * eta;
}
#endif

START_TEST(weight_gradient_is_delta_times_activation)
{
    expect_close(weight_gradient(-0.4, 36.0), -14.4);
    expect_close(weight_gradient(-0.236828218416, 0.598687660112),
                 -0.141786131932);
    double delta = random_number(), a = random_number();
    expect_close(weight_gradient(delta, a), delta * a);
}
END_TEST

START_TEST(bias_gradient_is_delta)
{
    expect_close(bias_gradient(-0.4), -0.4);
    double delta = random_number();
    expect_close(bias_gradient(delta), delta);
}
END_TEST

START_TEST(output_delta_is_cost_slope_times_sigma_prime)
{
    expect_close(delta_output(0.8, 1.0, &IDENTITY, 0.8), -0.4);
    expect_close(
        delta_output(0.525142817853, 1.0, &SIGMOID, 0.100656169944),
        -0.236828218416);
    expect_close(
        delta_output(0.617499932178, 0.0, &SIGMOID, 0.478950128090),
        0.291699268895);

    double numbers[2]; /* z, then y */
    random_numbers(numbers, 2);
    double z = numbers[0], y = numbers[1];
    expect_close(
        delta_output(tanh(z), y, &TANH, z),
        oracle_slope_along(tanh_error_now, numbers, &numbers[0]));
}
END_TEST

START_TEST(hidden_delta_collects_the_deltas_after)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    const Layer *after = &small.network.layer[2];
    double delta[] = { -0.236828218416, 0.291699268895 };
    expect_close(delta_hidden(after, delta, 0, &SIGMOID, 0.0),
                 -0.064694159652);
    expect_close(delta_hidden(after, delta, 1, &SIGMOID, 0.4),
                 0.084517369286);

    random_numbers(delta, 2);
    double z = random_number();
    expect_close(delta_hidden(after, delta, 1, &SIGMOID, z),
                 (delta[0] * -0.5 + delta[1] * 0.8) *
                     oracle_sigmoid_prime(z));
    small_network_free(&small);
}
END_TEST

START_TEST(hidden_delta_runs_over_the_layer_after)
{
    Layer after = { matrix_random(4, 3), matrix_random(4, 1), &RELU };
    Matrix delta = matrix_random(4, 1);
    double z = random_number();
    expect_close(delta_hidden(&after, delta.data, 2, &SIGMOID, z),
                 sum_down_column(&after.W, 2, delta.data) *
                     oracle_sigmoid_prime(z));
    expect_unchanged(&delta);
    expect_unchanged(&after.W);
    matrix_free(&delta), layer_free(&after);
}
END_TEST

START_TEST(weight_step_goes_against_the_slope)
{
    expect_close(weight_step(0.0005, -0.4, 36.0), 0.0072);
    expect_close(weight_step(1.0, -0.236828218416, 0.598687660112),
                 0.141786131932);
    double eta = random_between(0.01, 0.5);
    double delta = random_number(), a = random_number();
    expect_close(weight_step(eta, delta, a), -eta * delta * a);
}
END_TEST

START_TEST(bias_step_goes_against_the_slope)
{
    expect_close(bias_step(0.0005, -0.4), 0.0002);
    double eta = random_between(0.01, 0.5), delta = random_number();
    expect_close(bias_step(eta, delta), -eta * delta);
}
END_TEST

START_TEST(all_equations_on_the_printed_network)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    double delta[LAYERS][NEURONS];
    find_deltas(delta, &small);
    expect_numbers(delta[2], 2, -0.236828218416, 0.291699268895);
    expect_numbers(delta[1], 2, -0.064694159652, 0.084517369286);
    Matrix dC_dW1 = weight_gradients(&small, 1, delta[1]);
    expect_matrix(&dC_dW1, 2, 2, -0.064694159652, -0.129388319304,
                  0.084517369286, 0.169034738573);
    matrix_free(&dC_dW1);

    double eta = random_between(0.1, 1.0);
    learn(&small, eta);
    expect_close(matrix_get(&small.network.layer[2].W, 0, 1),
                 -0.5 + eta * 0.141786131932);
    expect_close(matrix_get(&small.network.layer[1].b, 1, 0),
                 -0.1 - eta * 0.084517369286);
    small_network_free(&small);
}
END_TEST

START_TEST(one_step_makes_the_printed_network_better)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    learn(&small, 0.5); /* the cost was 0.606796 */
    expect_close(SQUARED_ERROR.value(&small.pass.z[2], &small.pass.a[2],
                                     &small.y),
                 0.467088556704);
    small_network_free(&small);

    SmallNetwork net;
    const int n[] = { 3, 2, 3, 4 };
    require_true(random_network_init(&net, n, 3, &TANH, &SIGMOID));
    double cost[2];
    cost[0] =
        SQUARED_ERROR.value(&net.pass.z[3], &net.pass.a[3], &net.y);
    learn(&net, 0.001);
    cost[1] =
        SQUARED_ERROR.value(&net.pass.z[3], &net.pass.a[3], &net.y);
    observe_numbers(cost, 2);
    expect_that(cost[1] < cost[0], "a small step lowers the cost");
    small_network_free(&net);
}
END_TEST

START_TEST(hand_example_forward_backward_and_a_step)
{
    SmallNetwork hand;
    require_true(hand_network_init(&hand));
    double delta[LAYERS][NEURONS];
    find_deltas(delta, &hand);
    expect_numbers(delta[2], 1, -0.4);
    expect_numbers(delta[1], 3, 0.0, -0.04, 0.08);
    Matrix dC_dW2 = weight_gradients(&hand, 2, delta[2]);
    Matrix dC_dW1 = weight_gradients(&hand, 1, delta[1]);
    expect_matrix(&dC_dW2, 1, 3, 0.0, -14.4, -5.6);
    expect_matrix(&dC_dW1, 3, 2, 0.0, 0.0, -0.08, 0.24, 0.16, -0.48);
    matrix_free(&dC_dW1), matrix_free(&dC_dW2);

    double eta = random_between(0.0001, 0.001);
    learn(&hand, eta);
    expect_close(hand.pass.a[2].data[0], hand_output_after(eta));
    small_network_free(&hand);
}
END_TEST

START_TEST(too_large_a_step_overshoots)
{
    const double etas[] = { 0.0005, 0.001, random_between(0.0, 0.002) };
    double cost[3];
    for (int i = 0; i < 3; i++) {
        SmallNetwork hand;
        require_true(hand_network_init(&hand));
        learn(&hand, etas[i]);
        cost[i] = SQUARED_ERROR.value(&hand.pass.z[2], &hand.pass.a[2],
                                      &hand.y);
        small_network_free(&hand);
    }
    expect_close(cost[0], 0.009803239904); /* it was 0.04 */
    expect_close(cost[1], 0.158424098045);
    expect_close(cost[2], pow(hand_output_after(etas[2]) - 1.0, 2.0));
}
END_TEST

START_TEST(gradients_agree_with_central_differences)
{
    const int n[] = { 3, 2, 3, 4 };
    SmallNetwork net;
    require_true(random_network_init(&net, n, 3, &TANH, &SIGMOID));
    double delta[LAYERS][NEURONS];
    find_deltas(delta, &net);
    for (int l = 1; l <= 3; l++) {
        Layer *layer = &net.network.layer[l];
        Matrix dC_dW = weight_gradients(&net, l, delta[l]);
        Matrix dC_db = bias_gradients(&net, l, delta[l]);
        Matrix want = matrix_of_nan(n[l], n[l - 1]);
        Matrix want_b = matrix_of_nan(n[l], 1);
        expect_matrix_like(&dC_dW,
                           measured_slopes(&want, &net, &layer->W));
        expect_matrix_like(&dC_db,
                           measured_slopes(&want_b, &net, &layer->b));
        expect_unchanged(&layer->W);
        observe_matrix(&dC_dW);
        expect_that(not_all_zero(&dC_dW), "not every slope is 0");
        matrix_free(&dC_dW), matrix_free(&dC_db);
        matrix_free(&want), matrix_free(&want_b);
    }
    small_network_free(&net);
}
END_TEST

START_TEST(deltas_of_all_outputs_of_all_examples)
{
    Matrix z = matrix_random(3, 4), a = matrix_random(3, 4);
    Matrix y = matrix_random(3, 4), delta = matrix_of_nan(3, 4);
    squared_error_delta(&delta, &z, &a, &y, &SIGMOID);
    for (int j = 0; j < 3; j++)
        for (int n = 0; n < 4; n++)
            expect_close(
                matrix_get(&delta, j, n),
                2.0 * (matrix_get(&a, j, n) - matrix_get(&y, j, n)) *
                    oracle_sigmoid_prime(matrix_get(&z, j, n)));
    expect_unchanged(&z);
    expect_unchanged(&a);
    expect_unchanged(&y);
    matrix_free(&z), matrix_free(&a);
    matrix_free(&y), matrix_free(&delta);
}
END_TEST

START_TEST(squared_error_knows_its_delta)
{
    Matrix a = matrix_of(3, 1, 0.9, 0.3, 0.6);
    Matrix y = matrix_of(3, 1, 1.0, 0.0, 1.0);
    Matrix delta = matrix_of_nan(3, 1);
    SQUARED_ERROR.delta(&delta, &a, &a, &y, &IDENTITY); /* z is a */
    expect_matrix(&delta, 3, 1, -0.2, 0.6, -0.8);

    Matrix z = matrix_of(3, 1, -1.5, -0.5, 2.0);
    y.data[1] = random_number();
    SQUARED_ERROR.delta(&delta, &z, &a, &y, &LEAKY_RELU);
    expect_close(delta.data[1], 2.0 * (0.3 - y.data[1]) * 0.01);
    matrix_free(&a), matrix_free(&y);
    matrix_free(&z), matrix_free(&delta);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &weight_gradient_is_delta_times_activation, .points = 1,
      .hints = { "δ already holds the first two slopes of equation 1.",
                 "Lesson 12, Equation 6.",
                 "return delta * a_before;" } },
    { &bias_gradient_is_delta, .points = 1,
      .needs = { "weight_gradient_is_delta_times_activation" },
      .hints = { "A bias is a weight on an input that is always 1.",
                 "Lesson 12, Equation 6.",
                 "return weight_gradient(delta, 1.0);" } },
    { &output_delta_is_cost_slope_times_sigma_prime, .points = 1,
      .hints = { "Equation 4 times equation 3.",
                 "Lesson 12, Equation 7.",
                 "return dC_da_output(a, y) * da_dz(activation, "
                 "z);" } },
    { &hidden_delta_collects_the_deltas_after, .points = 2,
      .hints = { "Add up δ_i w_ij over the layer after, then multiply "
                 "by σ′(z_j) once.",
                 "Lesson 12, Equation 7.",
                 "sum = 0; for each i: sum += delta_after[i] * W of "
                 "after at (i, j); return sum * da_dz(activation, "
                 "z)" } },
    { &hidden_delta_runs_over_the_layer_after, .points = 1,
      .needs = { "hidden_delta_collects_the_deltas_after" },
      .hints = { "Here four neurons come after, and three are in the "
                 "layer of j: the sum runs over the four.",
                 "Lesson 12, Equation 7.",
                 "i = 0 … after->W.rows - 1" } },
    { &weight_step_goes_against_the_slope, .points = 1,
      .needs = { "weight_gradient_is_delta_times_activation" },
      .hints = { "The gradient points uphill. Where does a step go?",
                 "Lesson 12, Equation 8.",
                 "return -eta * weight_gradient(delta, a_before);" } },
    { &bias_step_goes_against_the_slope, .points = 1,
      .needs = { "bias_gradient_is_delta" },
      .hints = { "The same as for a weight, with 1 for the activation "
                 "before.",
                 "Lesson 12, Equation 8.",
                 "return -eta * bias_gradient(delta);" } },
    { &all_equations_on_the_printed_network, .points = 1,
      .needs = { "output_delta_is_cost_slope_times_sigma_prime",
                 "hidden_delta_collects_the_deltas_after",
                 "weight_step_goes_against_the_slope",
                 "bias_step_goes_against_the_slope" },
      .hints = { "Your functions together, on the network of lesson "
                 "10. Compare with the numbers in the lesson.",
                 "Lesson 12, The printed network.",
                 "The tests of the single equations say which of them "
                 "to look at." } },
    { &one_step_makes_the_printed_network_better, .points = 1,
      .needs = { "all_equations_on_the_printed_network" },
      .hints = { "A step of equation 8 must lower the cost.",
                 "Lesson 12, The printed network.",
                 "Check the minus in weight_step and bias_step." } },
    { &hand_example_forward_backward_and_a_step, .points = 1,
      .needs = { "all_equations_on_the_printed_network" },
      .hints = { "The layers have different activations: each δ has "
                 "the σ′ of its own layer.",
                 "Lesson 12, Another one by hand.",
                 "da_dz(activation, z), both as they are handed in" } },
    { &too_large_a_step_overshoots, .points = 1,
      .needs = { "hand_example_forward_backward_and_a_step" },
      .hints = { "Biases learn too.", "Lesson 12, Another one by hand.",
                 "bias_step(eta, delta) is -eta * delta" } },
    { &gradients_agree_with_central_differences, .points = 2,
      .needs = { "all_equations_on_the_printed_network",
                 "hidden_delta_runs_over_the_layer_after" },
      .hints = { "Each weight and bias was moved a little and the "
                 "network run.",
                 "Lesson 12, How it is checked.",
                 "Equation 7: (Σ_i delta_after[i] w_ij) σ′(z_j)" } },
    { &deltas_of_all_outputs_of_all_examples, .points = 1,
      .needs = { "output_delta_is_cost_slope_times_sigma_prime" },
      .hints = { "Every entry of δ is one delta_output. Nothing is "
                 "divided here.",
                 "Lesson 12, A cost as a value.",
                 "for i < matrix_size(delta): delta->data[i] = "
                 "delta_output(a->data[i], y->data[i], activation, "
                 "z->data[i])" } },
    { &squared_error_knows_its_delta, .points = 1,
      .needs = { "deltas_of_all_outputs_of_all_examples" },
      .hints = { "The activation may be any: use the one handed in.",
                 "Lesson 12, A cost as a value.",
                 "delta_output(…, activation, z->data[i])" } },
    { 0 },
};
