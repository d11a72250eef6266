#include "10-one-weight/one_weight.h"
#include "support/test_networks.h"

static double square(double z)
{
    return z * z;
}

static double square_prime(double z)
{
    return 2.0 * z;
}

/* An activation that no chapter knows. */
static const Activation SQUARE = { "square", square, square_prime,
                                   NULL };

/* dC_dw_output for every weight of the output layer. */
static Matrix output_gradient(const SmallNetwork *net)
{
    const Matrix *W = &net->network.layer[net->network.L].W;
    Matrix dC_dW = matrix_of_nan(W->rows, W->cols);
    for (int j = 0; j < W->rows; j++)
        for (int k = 0; k < W->cols; k++)
            matrix_set(
                &dC_dW, j, k,
                dC_dw_output(&net->network, &net->pass, &net->y, j, k));
    return dC_dW;
}

#ifdef JUDGE
/* z of a neuron with three inputs: weights first, then inputs. */
static double sum_now(void *context)
{
    const double *numbers = context;
    return oracle_dot(numbers, numbers + 3, 3);
}

/* (a - y)², the part of the cost that a is in: a first, then y. */
static double error_now(void *context)
{
    const double *numbers = context;
    return pow(numbers[0] - numbers[1], 2.0);
}

/* Entry (j, k) of the gradient of a sigmoid output layer. */
static double sigmoid_gradient(const SmallNetwork *net, int j, int k)
{
    int L = net->network.L;
    return 2.0 * (net->pass.a[L].data[j] - net->y.data[j]) *
           oracle_sigmoid_prime(net->pass.z[L].data[j]) *
           net->pass.a[L - 1].data[k];
}
#endif

START_TEST(sum_changes_by_the_activation_before)
{
    expect_close(dz_dw(36.0), 36.0);
    expect_close(dz_dw(0.598687660112), 0.598687660112);

    double numbers[6]; /* three weights, then three activations */
    random_numbers(numbers, 6);
    expect_close(dz_dw(numbers[3 + 1]), numbers[3 + 1]);
    expect_close(dz_dw(numbers[3 + 2]),
                 oracle_slope_along(sum_now, numbers, &numbers[2]));
}
END_TEST

START_TEST(activation_changes_by_sigma_prime)
{
    expect_close(da_dz(&SIGMOID, 0.0), 0.25);
    expect_close(da_dz(&SIGMOID, 0.100656169944), 0.249367838710);
    expect_close(da_dz(&RELU, 36.0), 1.0);
    expect_close(da_dz(&RELU, -25.0), 0.0);

    double z = random_number();
    expect_close(da_dz(&SQUARE, z), 2.0 * z);
    expect_near(da_dz(&TANH, z), oracle_slope(tanh, z), 1e-8);
}
END_TEST

START_TEST(cost_changes_by_twice_the_difference)
{
    expect_close(dC_da_output(0.9, 1.0), -0.2);
    expect_close(dC_da_output(0.3, 0.0), 0.6);
    expect_close(dC_da_output(0.6, 1.0), -0.8);
    expect_close(dC_da_output(0.525142817853, 1.0), -0.949714364293);
    expect_close(dC_da_output(0.617499932178, 0.0), 1.234999864356);

    double numbers[2]; /* a, then y */
    random_numbers(numbers, 2);
    expect_close(dC_da_output(numbers[0], numbers[1]),
                 oracle_slope_along(error_now, numbers, &numbers[0]));
}
END_TEST

START_TEST(three_slopes_are_multiplied)
{
    expect_close(dC_dw(-0.949714364293, 0.249367838710, 0.5),
                 -0.118414109208);
    expect_close(dC_dw(-0.4, 1.0, 36.0), -14.4);
    double p = random_number(), q = random_number();
    double r = random_number();
    expect_close(dC_dw(p, q, r), p * q * r);
}
END_TEST

START_TEST(output_weights_of_the_printed_network)
{
    SmallNetwork small;
    require_true(small_network_init(&small));
    Matrix dC_dW2 = output_gradient(&small);
    expect_matrix(&dC_dW2, 2, 2, -0.118414109208, -0.141786131932,
                  0.145849634448, 0.174636752751);

    random_numbers(small.y.data, 2);
    for (int j = 0; j < 2; j++)
        for (int k = 0; k < 2; k++)
            expect_close(dC_dw_output(&small.network, &small.pass,
                                      &small.y, j, k),
                         sigmoid_gradient(&small, j, k));
    matrix_free(&dC_dW2), small_network_free(&small);
}
END_TEST

START_TEST(output_weights_of_the_hand_example)
{
    SmallNetwork hand;
    require_true(hand_network_init(&hand));
    Matrix dC_dW2 = output_gradient(&hand);
    expect_matrix(&dC_dW2, 1, 3, 0.0, -14.4, -5.6);
    expect_unchanged(&hand.y);

    double y = random_number();
    hand.y.data[0] = y;
    expect_close(dC_dw_output(&hand.network, &hand.pass, &hand.y, 0, 1),
                 2.0 * (0.8 - y) * 36.0);
    matrix_free(&dC_dW2), small_network_free(&hand);
}
END_TEST

START_TEST(output_weights_agree_with_central_differences)
{
    const int n[] = { 2, 3, 4, 3 };
    SmallNetwork net;
    require_true(random_network_init(&net, n, 3, &TANH, &SIGMOID));
    Matrix dC_dW3 = output_gradient(&net), want = matrix_of_nan(3, 4);
    Matrix *W3 = &net.network.layer[3].W;
    expect_matrix_like(&dC_dW3, measured_slopes(&want, &net, W3));
    expect_unchanged(W3);
    expect_unchanged(&net.y);
    observe_matrix(&dC_dW3);
    expect_that(not_all_zero(&dC_dW3), "not every slope is 0");
    matrix_free(&dC_dW3), matrix_free(&want), small_network_free(&net);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &sum_changes_by_the_activation_before, .points = 1,
      .hints = { "z_j is a sum of products w_jk a_k. Only one of them "
                 "holds this weight.",
                 "Lesson 10, Equation 2.", "return a_before;" } },
    { &activation_changes_by_sigma_prime, .points = 1,
      .hints = { "a = σ(z), so its slope is σ′, at z. The activation "
                 "brings it along.",
                 "Lesson 10, Equation 3.",
                 "return activation->f_prime(z);" } },
    { &cost_changes_by_twice_the_difference, .points = 1,
      .hints = { "The derivative of (a - y)² has a 2 in front, and no "
                 "square.",
                 "Lesson 10, Equation 4.", "return 2.0 * (a - y);" } },
    { &three_slopes_are_multiplied, .points = 1,
      .hints = { "Slopes along a chain: what did chapter 09 do with "
                 "them?",
                 "Lesson 10, Equation 1.",
                 "return cost_slope * activation_slope * "
                 "sum_slope;" } },
    { &output_weights_of_the_printed_network, .points = 2,
      .needs = { "sum_changes_by_the_activation_before",
                 "activation_changes_by_sigma_prime",
                 "cost_changes_by_twice_the_difference",
                 "three_slopes_are_multiplied" },
      .hints = { "a_j, z_j and y_j belong to neuron j of layer L, a_k "
                 "to neuron k of layer L - 1.",
                 "Lesson 10, The printed network.",
                 "L = network->L; a = pass->a[L] at (j, 0), z = "
                 "pass->z[L] at (j, 0), a_before = pass->a[L - 1] at "
                 "(k, 0); dC_dw(equation 4, equation 3, "
                 "equation 2)" } },
    { &output_weights_of_the_hand_example, .points = 1,
      .needs = { "output_weights_of_the_printed_network" },
      .hints = { "Here the output layer is not sigmoid: take the "
                 "activation of layer L.",
                 "Lesson 10, Another one by hand.",
                 "da_dz(network->layer[L].activation, z)" } },
    { &output_weights_agree_with_central_differences, .points = 2,
      .needs = { "output_weights_of_the_printed_network" },
      .hints = { "Each weight was moved a little and the network run. "
                 "This network has three layers of weights.",
                 "Lesson 10, How it is checked.",
                 "Layer L is network->L, not 2; the layer before it is "
                 "L - 1." } },
    { 0 },
};
