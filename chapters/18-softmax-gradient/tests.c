#include "14-network-gradient/gradient.h"
#include "18-softmax-gradient/softmax_gradient.h"
#include "support/expect_matrix.h"

enum { OUTPUTS = 4 };
#define H 1e-5 /* z is moved by this to measure a slope */

/* Softmax of z after z_j was moved by h. */
static void moved_softmax(double *s, const double *z, int j, double h)
{
    double moved[OUTPUTS];
    for (int i = 0; i < OUTPUTS; i++)
        moved[i] = i == j ? z[i] + h : z[i];
    softmax_column(s, moved, OUTPUTS);
}

#ifdef JUDGE
/* ∂s_i/∂z_j, measured */
static double slope_of_s(const double *z, int i, int j)
{
    double up[OUTPUTS], down[OUTPUTS];
    moved_softmax(up, z, j, H);
    moved_softmax(down, z, j, -H);
    return (up[i] - down[i]) / (2.0 * H);
}

/* C = -Σ_i y_i ln s_i after z_j was moved by h */
static double moved_cost(const double *z, const double *y, int j,
                         double h)
{
    double s[OUTPUTS], cost = 0.0;
    moved_softmax(s, z, j, h);
    for (int i = 0; i < OUTPUTS; i++)
        cost -= y[i] * log(s[i]);
    return cost;
}

/* ∂C/∂w_jk, measured: moving the weight by H moves z_j by H times
 * the input a. With a = 1 it is ∂C/∂z_j. */
static double slope_of_cost(const double *z, const double *y, int j,
                            double a)
{
    return (moved_cost(z, y, j, H * a) - moved_cost(z, y, j, -H * a)) /
           (2.0 * H);
}
#endif

START_TEST(equation_I_slope_by_the_logarithm)
{
    expect_close(ds_dz_by_logarithm(0.7, -0.1), -0.07);
    expect_close(ds_dz_by_logarithm(0.1, 0.9), 0.09);

    double z[OUTPUTS], s[OUTPUTS], up[OUTPUTS], down[OUTPUTS];
    random_numbers(z, OUTPUTS);
    softmax_column(s, z, OUTPUTS);
    for (int j = 0; j < OUTPUTS; j++) {
        moved_softmax(up, z, j, H);
        moved_softmax(down, z, j, -H);
        double log_slope = (log(up[1]) - log(down[1])) / (2.0 * H);
        expect_near(ds_dz_by_logarithm(s[1], log_slope),
                    slope_of_s(z, 1, j), 1e-7);
    }
}
END_TEST

START_TEST(equation_II_a_z_grows_with_itself_alone)
{
    expect_close(dz_dz(0, 0), 1.0);
    expect_close(dz_dz(3, 3), 1.0);
    expect_close(dz_dz(0, 3), 0.0);
    expect_close(dz_dz(3, 0), 0.0);
    for (int trial = 0; trial < 20; trial++) {
        int i = random_int(0, 2), j = random_int(0, 2);
        expect_close(dz_dz(i, j), i == j);
    }
}
END_TEST

START_TEST(equation_III_by_hand)
{
    double s[3] = { 0.1, 0.7, 0.2 };
    expect_close(ds_dz(s, 0, 0), 0.09);
    expect_close(ds_dz(s, 0, 1), -0.07);
    expect_close(ds_dz(s, 0, 2), -0.02);
    expect_close(ds_dz(s, 1, 1), 0.21);
    expect_close(ds_dz(s, 2, 1), -0.14);
    expect_close(ds_dz(s, 2, 2), 0.16);

    for (int i = 0; i < 3; i++)
        s[i] = random_between(0.1, 0.4);
    expect_close(ds_dz(s, 1, 2), -s[1] * s[2]);
    expect_close(ds_dz(s, 2, 2), s[2] - s[2] * s[2]);
}
END_TEST

START_TEST(equation_III_agrees_with_measured_slopes)
{
    double z[OUTPUTS], s[OUTPUTS];
    random_numbers(z, OUTPUTS);
    softmax_column(s, z, OUTPUTS);
    for (int j = 0; j < OUTPUTS; j++) {
        double sum = 0.0;
        for (int i = 0; i < OUTPUTS; i++) {
            expect_near(ds_dz(s, i, j), slope_of_s(z, i, j), 1e-7);
            sum += ds_dz(s, i, j);
        }
        expect_close(sum, 0.0); /* what one gains, the others lose */
    }
}
END_TEST

START_TEST(equation_IV_by_hand)
{
    expect_close(dC_dz(0.1, 0.0, 1.0), 0.1);
    expect_close(dC_dz(0.7, 1.0, 1.0), -0.3);
    expect_close(dC_dz(0.2, 0.0, 1.0), 0.2);

    double s = random_between(0.1, 0.9), y = random_between(0.1, 0.9);
    expect_close(dC_dz(s, y, 1.0), s - y);
}
END_TEST

START_TEST(equation_IV_agrees_with_measured_slopes)
{
    double z[OUTPUTS], s[OUTPUTS], y[OUTPUTS] = { 0.0 };
    random_numbers(z, OUTPUTS);
    softmax_column(s, z, OUTPUTS);
    y[random_int(0, OUTPUTS - 1)] = 1.0;
    for (int j = 0; j < OUTPUTS; j++)
        expect_near(dC_dz(s[j], y[j], 1.0), slope_of_cost(z, y, j, 1.0),
                    1e-7);
}
END_TEST

START_TEST(equation_IV_for_any_sum_of_y)
{
    expect_close(dC_dz(0.25, 0.5, 3.0), 0.25);

    double z[OUTPUTS], s[OUTPUTS], y[OUTPUTS], sum_of_y = 0.0;
    random_numbers(z, OUTPUTS);
    softmax_column(s, z, OUTPUTS);
    for (int i = 0; i < OUTPUTS; i++) {
        y[i] = random_between(0.4, 0.9);
        sum_of_y += y[i];
    }
    for (int j = 0; j < OUTPUTS; j++)
        expect_near(dC_dz(s[j], y[j], sum_of_y),
                    slope_of_cost(z, y, j, 1.0), 1e-7);
}
END_TEST

START_TEST(equation_V_error_times_input)
{
    expect_close(dC_dw_softmax(0.7, 1.0, 2.0), -0.6);
    expect_close(dC_dw_softmax(0.2, 0.0, -0.5), -0.1);

    double z[OUTPUTS], s[OUTPUTS], y[OUTPUTS] = { 0.0 };
    double a_before = random_number();
    random_numbers(z, OUTPUTS);
    softmax_column(s, z, OUTPUTS);
    y[random_int(0, OUTPUTS - 1)] = 1.0;
    for (int j = 0; j < OUTPUTS; j++)
        expect_near(dC_dw_softmax(s[j], y[j], a_before),
                    slope_of_cost(z, y, j, a_before), 1e-7);
}
END_TEST

START_TEST(delta_of_all_outputs_of_all_examples)
{
    double p = random_between(0.1, 0.9);
    Matrix a = matrix_of(3, 2, 0.1, p, 0.7, 0.1, 0.2, 0.9 - p);
    Matrix y = matrix_of(3, 2, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0);
    Matrix z = matrix_random(3, 2), delta = matrix_of_nan(3, 2);
    cross_entropy_delta(&delta, &z, &a, &y, &SOFTMAX);
    expect_matrix(&delta, 3, 2, 0.1, p - 1.0, -0.3, 0.1, 0.2, 0.9 - p);
    expect_unchanged(&z);
    expect_unchanged(&a);
    expect_unchanged(&y);
    matrix_free(&a), matrix_free(&y), matrix_free(&z),
        matrix_free(&delta);
}
END_TEST

START_TEST(every_column_has_its_own_sum_of_y)
{
    Matrix a = matrix_random(2, 3), y = matrix_random(2, 3);
    Matrix z = matrix_random(2, 3), delta = matrix_of_nan(2, 3);
    cross_entropy_delta(&delta, &z, &a, &y, &SOFTMAX);
    for (int j = 0; j < 2; j++)
        for (int n = 0; n < 3; n++)
            expect_close(matrix_get(&delta, j, n),
                         matrix_get(&a, j, n) *
                                 (y.data[n] + y.data[3 + n]) -
                             matrix_get(&y, j, n));
    matrix_free(&a), matrix_free(&y), matrix_free(&z),
        matrix_free(&delta);
}
END_TEST

START_TEST(sure_and_wrong_still_learns)
{
    /* class 1 is right, softmax rounds it to 0 */
    double far = random_between(800.0, 9000.0);
    Matrix z = matrix_of(2, 1, far, -far),
           y = matrix_of(2, 1, 0.0, 1.0);
    Matrix a = matrix_of_nan(2, 1), delta = matrix_of_nan(2, 1);
    softmax(&a, &z);
    CROSS_ENTROPY.delta(&delta, &z, &a, &y, &SOFTMAX);
    expect_matrix(&delta, 2, 1, 1.0, -1.0);
    expect_close(CROSS_ENTROPY.value(&z, &a, &y), 2.0 * far);
    matrix_free(&z), matrix_free(&y), matrix_free(&a),
        matrix_free(&delta);
}
END_TEST

START_TEST(gradient_of_a_whole_network)
{
    const int n[] = { 3, 5, OUTPUTS };
    Network network;
    Pass pass;
    Gradient gradient, numeric;
    require_true(network_init(&network, n, 2, &TANH, &SOFTMAX));
    require_true(pass_init(&pass, &network, 2));
    require_true(gradient_init(&gradient, &network, 2));
    require_true(gradient_init(&numeric, &network, 2));
    for (int l = 1; l <= 2; l++) {
        random_numbers(network.layer[l].W.data, n[l] * n[l - 1]);
        random_numbers(network.layer[l].b.data, n[l]);
    }
    Matrix x = matrix_random(3, 2); /* labels: 2, and half 0 half 3 */
    Matrix y =
        matrix_of(OUTPUTS, 2, 0.0, 0.5, 0.0, 0.0, 1.0, 0.0, 0.0, 0.5);

    network_forward(&pass, &network, &x);
    network_backward(&gradient, &network, &pass, &y, &CROSS_ENTROPY);
#ifdef JUDGE
    network_numerical_gradient(&numeric, &network, &pass, &x, &y,
                               &CROSS_ENTROPY);
#endif
    for (int l = 1; l <= 2; l++) {
        for (int i = 0; i < n[l] * n[l - 1]; i++)
            expect_near(gradient.dW[l].data[i], numeric.dW[l].data[i],
                        1e-7);
        for (int i = 0; i < n[l]; i++)
            expect_near(gradient.db[l].data[i], numeric.db[l].data[i],
                        1e-7);
    }
    network_free(&network), pass_free(&pass);
    gradient_free(&gradient), gradient_free(&numeric);
    matrix_free(&x), matrix_free(&y);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &equation_I_slope_by_the_logarithm, .points = 1,
      .hints = { "From ln' x = 1/x: the slope of ln s is the slope of "
                 "s "
                 "divided by s. Solve that for the slope of s.",
                 "Lesson 18, Equation I.",
                 "return s_i * log_slope;" } },
    { &equation_II_a_z_grows_with_itself_alone, .points = 1,
      .hints = { "1 where i and j are the same, else 0.",
                 "Lesson 18, Equation II.",
                 "if i == j: 1.0, else 0.0" } },
    { &equation_III_by_hand, .points = 1,
      .needs = { "equation_I_slope_by_the_logarithm",
                 "equation_II_a_z_grows_with_itself_alone" },
      .hints = { "Two cases: s_i (1 - s_i) for its own z, -s_i s_j for "
                 "another one's.",
                 "Lesson 18, Equation III.",
                 "s[i] * (dz_dz(i, j) - s[j])" } },
    { &equation_III_agrees_with_measured_slopes, .points = 2,
      .needs = { "equation_III_by_hand" },
      .hints = { "When one z grows, the shares of all the others "
                 "shrink: those slopes are not 0.",
                 "Lesson 18, Equation III.",
                 "s[i] * (dz_dz(i, j) - s[j])" } },
    { &equation_IV_by_hand, .points = 1,
      .hints = { "Where the y sum to 1, it is s_j - y_j.",
                 "Lesson 18, Equation IV.", "s_j * sum_of_y - y_j" } },
    { &equation_IV_agrees_with_measured_slopes, .points = 2,
      .needs = { "equation_IV_by_hand" },
      .hints = { "No 2 and no derivative of softmax is left: they "
                 "belong to other costs or have canceled.",
                 "Lesson 18, Why not equation 4.",
                 "s_j * sum_of_y - y_j" } },
    { &equation_IV_for_any_sum_of_y, .points = 1,
      .needs = { "equation_IV_by_hand" },
      .hints = { "The sum of the y stands before s_j and is 1 only if "
                 "the y are probabilities.",
                 "Lesson 18, Equation IV.", "s_j * sum_of_y - y_j" } },
    { &equation_V_error_times_input, .points = 1,
      .needs = { "equation_IV_by_hand" },
      .hints = { "It is equation 6: the error of the neuron times the "
                 "input that the weight meets.",
                 "Lesson 18, Equation V.",
                 "dC_dz(s_j, y_j, 1.0) * a_before" } },
    { &delta_of_all_outputs_of_all_examples, .points = 2,
      .needs = { "equation_IV_by_hand" },
      .hints = { "Equation IV for each entry. No mean over the "
                 "examples: chapter 13 takes it later.",
                 "Lesson 18, All outputs at once.",
                 "for each column n: sum = Σ of its y; for each j: "
                 "delta(j, n) = dC_dz(a(j, n), y(j, n), sum)" } },
    { &every_column_has_its_own_sum_of_y, .points = 1,
      .needs = { "delta_of_all_outputs_of_all_examples" },
      .hints = { "Start the sum at 0 for each column.",
                 "Lesson 18, All outputs at once.",
                 "for each column n: sum = 0; for each i: sum += "
                 "y(i, n)" } },
    { &sure_and_wrong_still_learns, .points = 1,
      .needs = { "delta_of_all_outputs_of_all_examples" },
      .hints = { "The error is as large as it can be: 1 - 0 and 0 - 1. "
                 "Nothing may make it small.",
                 "Lesson 18, Why not equation 4.",
                 "Only equation IV, no factor a (1 - a)." } },
    { &gradient_of_a_whole_network, .points = 2,
      .needs = { "delta_of_all_outputs_of_all_examples" },
      .hints = { "Your delta is where backpropagation begins; all the "
                 "rest is as in chapter 14.",
                 "Lesson 18, All outputs at once.",
                 "Nothing new to write: delta(j, n) = s Σ y - y, not "
                 "divided by N." } },
    { 0 },
};
