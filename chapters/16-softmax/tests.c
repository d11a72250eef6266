#include "06-network/network.h"
#include "16-softmax/softmax.h"
#include "support/expect_matrix.h"

#ifdef JUDGE
/* s_i by its definition: for moderate z only. z[0], z[stride] … */
static double share(const double *z, int n, int stride, int i)
{
    double sum = 0.0;
    for (int m = 0; m < n; m++)
        sum += exp(z[m * stride]);
    return exp(z[i * stride]) / sum;
}

/* The same for column n of a matrix. */
static double column_share(const Matrix *z, int i, int n)
{
    return share(&z->data[n], z->rows, z->cols, i);
}

/* Are these n numbers probabilities of things that exclude each
 * other? */
static bool are_probabilities(const double *s, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++) {
        if (!(0.0 < s[i] && s[i] < 1.0))
            return false;
        sum += s[i];
    }
    return fabs(sum - 1.0) <= CLOSE;
}

/* Is s[i] > s[j] wherever z[i] > z[j]? */
static bool same_order(const double *s, const double *z, int n)
{
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (z[i] > z[j] && !(s[i] > s[j]))
                return false;
    return true;
}
#endif

START_TEST(softmax_of_three_numbers)
{
    /* e^0, e^ln 2, e^ln 3 are 1, 2, 3: shares of a sum of 6 */
    double z[3] = { 0.0, log(2.0), log(3.0) };
    double s[3] = { NAN, NAN, NAN };
    softmax_column(s, z, 3);
    expect_numbers(s, 3, 1.0 / 6.0, 2.0 / 6.0, 3.0 / 6.0);
    expect_numbers(z, 3, 0.0, log(2.0), log(3.0));

    random_numbers(z, 3);
    softmax_column(s, z, 3);
    for (int i = 0; i < 3; i++)
        expect_close(s[i], share(z, 3, 1, i));
}
END_TEST

START_TEST(any_number_of_outputs)
{
    double z[5], s[5] = { NAN, NAN, NAN, NAN, NAN };
    random_numbers(z, 5);
    softmax_column(s, z, 1);
    expect_close(s[0], 1.0);

    softmax_column(s, z, 5);
    for (int i = 0; i < 5; i++)
        expect_close(s[i], share(z, 5, 1, i));
}
END_TEST

START_TEST(shares_are_probabilities_in_the_order_of_z)
{
    double z[7], s[7] = { NAN, NAN, NAN, NAN, NAN, NAN, NAN };
    for (int i = 0; i < 7; i++)
        z[i] = random_between(-3.0, 3.0);
    softmax_column(s, z, 7);
    observe_numbers(s, 7);
    expect_that(are_probabilities(s, 7),
                "every s lies between 0 and 1, and their sum is 1");
    expect_that(same_order(s, z, 7), "a larger z gets a larger s");
    expect_close(s[5] / s[2], exp(z[5] - z[2]));
}
END_TEST

START_TEST(two_outputs_are_a_sigmoid)
{
    double z[2] = { random_between(-5.0, 5.0), 0.0 };
    double s[2] = { NAN, NAN };
    softmax_column(s, z, 2);
    expect_close(s[0], sigmoid(z[0]));
    expect_close(s[1], sigmoid(-z[0]));
}
END_TEST

START_TEST(adding_the_same_to_all_z_changes_nothing)
{
    double z[4], shifted[4], c = random_between(1.0, 20.0);
    double s[4] = { NAN, NAN, NAN, NAN };
    random_numbers(z, 4);
    for (int i = 0; i < 4; i++)
        shifted[i] = z[i] + c;
    softmax_column(s, shifted, 4);
    for (int i = 0; i < 4; i++)
        expect_close(s[i], share(z, 4, 1, i));
}
END_TEST

START_TEST(large_numbers_do_not_overflow)
{
    const double z[3] = { 1000.0, 1001.0, 1002.0 };
    double s[3] = { NAN, NAN, NAN };
    softmax_column(s, z, 3);
    for (int i = 0; i < 3; i++)
        expect_close(s[i], share((double[]){ 0.0, 1.0, 2.0 }, 3, 1, i));

    double far = random_between(800.0, 9000.0);
    double gap = random_between(0.5, 2.0);
    softmax_column(s, (double[]){ far, -far, far + gap }, 3);
    expect_numbers(s, 3, 1.0 / (1.0 + exp(gap)), 0.0,
                   1.0 / (1.0 + exp(-gap)));

    /* the largest in each place */
    for (int i = 0; i < 3; i++) {
        double one[3] = { -far, 0.0, -far };
        one[i] = far;
        softmax_column(s, one, 3);
        expect_numbers(s, 3, i == 0, i == 1, i == 2);
    }
    softmax_column(s, (double[]){ 400.0, 0.0, 400.0 + gap }, 3);
    expect_numbers(s, 3, 1.0 / (1.0 + exp(gap)), 0.0,
                   1.0 / (1.0 + exp(-gap)));
}
END_TEST

START_TEST(large_negative_numbers_do_not_vanish)
{
    const double z[3] = { -1000.0, -1001.0, -1002.0 };
    double s[3] = { NAN, NAN, NAN };
    softmax_column(s, z, 3);
    for (int i = 0; i < 3; i++)
        expect_close(s[i], share((double[]){ 2.0, 1.0, 0.0 }, 3, 1, i));

    double far = random_between(-9000.0, -800.0);
    double gap = random_between(0.5, 2.0);
    softmax_column(s, (double[]){ far, -gap * 1e6, far + gap }, 3);
    expect_numbers(s, 3, 1.0 / (1.0 + exp(gap)), 0.0,
                   1.0 / (1.0 + exp(-gap)));

    softmax_column(s, (double[]){ 0.0, far, gap }, 3);
    expect_numbers(s, 3, 1.0 / (1.0 + exp(gap)), 0.0,
                   1.0 / (1.0 + exp(-gap)));
}
END_TEST

START_TEST(temperature_divides_z)
{
    double z[3] = { 1.0, 2.0, 4.0 }, s[3] = { NAN, NAN, NAN };
    softmax_with_temperature(s, z, 3, 2.0);
    for (int i = 0; i < 3; i++)
        expect_close(s[i], share((double[]){ 0.5, 1.0, 2.0 }, 3, 1, i));
    expect_numbers(z, 3, 1.0, 2.0, 4.0);

    random_numbers(z, 3);
    softmax_with_temperature(s, z, 3, 1.0);
    for (int i = 0; i < 3; i++)
        expect_close(s[i], share(z, 3, 1, i));
}
END_TEST

START_TEST(cold_is_decided_and_hot_is_undecided)
{
    const double z[3] = { 1.0, random_between(2.5, 3.0), 2.0 };
    double s[3] = { NAN, NAN, NAN };
    softmax_with_temperature(s, z, 3, 0.01);
    expect_numbers(s, 3, 0.0, 1.0, 0.0);

    softmax_with_temperature(s, z, 3, 1e12);
    expect_numbers(s, 3, 1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0);

    /* 2 / 0.001 is 2000: cold numbers are large numbers */
    double gap = random_between(0.5, 2.0);
    softmax_with_temperature(
        s, (double[]){ 2.0, 2.0 + 0.001 * gap, -2.0 }, 3, 0.001);
    expect_numbers(s, 3, 1.0 / (1.0 + exp(gap)),
                   1.0 / (1.0 + exp(-gap)), 0.0);
    softmax_with_temperature(s, (double[]){ -2.0, 0.0, 2.0 }, 3, 0.001);
    expect_numbers(s, 3, 0.0, 0.0, 1.0);
    softmax_with_temperature(s, (double[]){ -2.0, -3.0, -4.0 }, 3,
                             0.001);
    expect_numbers(s, 3, 1.0, 0.0, 0.0);
    softmax_with_temperature(
        s, (double[]){ 2e3, 2e3 + 1e3 * gap, -1e6 }, 3, 1e3);
    expect_numbers(s, 3, 1.0 / (1.0 + exp(gap)),
                   1.0 / (1.0 + exp(-gap)), 0.0);
}
END_TEST

START_TEST(every_column_is_an_example_of_its_own)
{
    Matrix z = matrix_random(3, 4), s = matrix_of_nan(3, 4);
    softmax(&s, &z);
    for (int i = 0; i < 3; i++)
        for (int n = 0; n < 4; n++)
            expect_close(matrix_get(&s, i, n), column_share(&z, i, n));
    expect_unchanged(&z);
    matrix_free(&z), matrix_free(&s);
}
END_TEST

START_TEST(every_column_is_stable)
{
    const double far[3] = { 1000.0, -1000.0,
                            random_between(800.0, 9000.0) };
    Matrix near = matrix_random(2, 3), z = matrix_of_nan(2, 3);
    Matrix s = matrix_of_nan(2, 3);
    for (int i = 0; i < 2; i++)
        for (int n = 0; n < 3; n++)
            matrix_set(&z, i, n, far[n] + matrix_get(&near, i, n));
    softmax(&s, &z);
    for (int i = 0; i < 2; i++)
        for (int n = 0; n < 3; n++)
            expect_close(matrix_get(&s, i, n),
                         column_share(&near, i, n));

    /* the largest in each row */
    Matrix one = matrix_of(3, 3, far[2], -9.0, 0.0, 0.0, far[2], -9.0,
                           -9.0, 0.0, far[2]);
    Matrix s_one = matrix_of_nan(3, 3);
    softmax(&s_one, &one);
    expect_matrix(&s_one, 3, 3, 1, 0, 0, 0, 1, 0, 0, 0, 1);
    matrix_free(&one), matrix_free(&s_one);

    /* from column to column far down and up */
    Matrix steps =
        matrix_of(2, 3, -1000.0, 0.0, -2000.0, log(3.0) - 1000.0,
                  log(4.0), log(9.0) - 2000.0);
    Matrix s_steps = matrix_of_nan(2, 3);
    softmax(&s_steps, &steps);
    expect_matrix(&s_steps, 2, 3, 0.25, 0.2, 0.1, 0.75, 0.8, 0.9);
    matrix_free(&steps), matrix_free(&s_steps);
    matrix_free(&near), matrix_free(&z), matrix_free(&s);
}
END_TEST

START_TEST(a_network_can_end_in_softmax)
{
    const int n[] = { 4, 3 };
    Network network;
    require_true(network_init(&network, n, 1, &RELU, &SOFTMAX));
    random_numbers(network.layer[1].W.data, 12);
    Matrix x = matrix_random(4, 2), y_hat = matrix_of_nan(3, 2);
    Matrix z = matrix_of_nan(3, 2);
    layer_weighted_sums(&z, &network.layer[1], &x);
    require_true(network_predict(&y_hat, &network, &x));
    for (int i = 0; i < 3; i++)
        for (int column = 0; column < 2; column++)
            expect_close(matrix_get(&y_hat, i, column),
                         column_share(&z, i, column));
    network_free(&network);
    matrix_free(&x), matrix_free(&y_hat), matrix_free(&z);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &softmax_of_three_numbers, .points = 2,
      .hints = { "e^0, e^ln 2, e^ln 3 are 1, 2, 3. Their sum is 6, "
                 "and the shares are 1/6, 2/6, 3/6.",
                 "Lesson 16, The formula.",
                 "for each i: s[i] = exp(z[i]), sum += s[i]; then for "
                 "each i: s[i] /= sum" } },
    { &any_number_of_outputs, .points = 1,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "Count to n, not to a number you know from another "
                 "test.",
                 "Lesson 16, The formula.",
                 "All loops run for i = 0 … n - 1." } },
    { &shares_are_probabilities_in_the_order_of_z, .points = 1,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "Add all the powers up before you divide the first.",
                 "Lesson 16, The formula.",
                 "One loop to fill and add up, a second to divide." } },
    { &two_outputs_are_a_sigmoid, .points = 1,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "e^z / (e^z + e^0) is 1 / (1 + e^-z).",
                 "Lesson 16, Why powers of e.",
                 "Nothing new to write: s[i] = exp(z[i]) / sum." } },
    { &adding_the_same_to_all_z_changes_nothing, .points = 1,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "Only differences between the z count.",
                 "Lesson 16, The stable form.",
                 "s[i] = exp(z[i] - max), then divide by the sum." } },
    { &large_numbers_do_not_overflow, .points = 2,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "e^1000 is more than a double can hold. Subtract "
                 "the largest z from all of them first.",
                 "Lesson 16, The stable form.",
                 "max = the largest z; s[i] = exp(z[i] - max)" } },
    { &large_negative_numbers_do_not_vanish, .points = 1,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "The largest of negative numbers is negative: start "
                 "the search with z[0], not with 0.",
                 "Lesson 16, The stable form.",
                 "max = z[0]; for each i: if z[i] > max: max = "
                 "z[i]" } },
    { &temperature_divides_z, .points = 1,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "Divide first, then take the softmax.",
                 "Lesson 16, Temperature.",
                 "for each i: s[i] = z[i] / T; then "
                 "softmax_column(s, s, n)" } },
    { &cold_is_decided_and_hot_is_undecided, .points = 1,
      .needs = { "temperature_divides_z",
                 "large_numbers_do_not_overflow" },
      .hints = { "Divided by a small T the numbers grow: the largest "
                 "must be subtracted after the division.",
                 "Lesson 16, Temperature.",
                 "Divide by T first and hand the result to "
                 "softmax_column." } },
    { &every_column_is_an_example_of_its_own, .points = 2,
      .needs = { "softmax_of_three_numbers" },
      .hints = { "Each column has its own sum.",
                 "Lesson 16, Column by column.",
                 "for each column n: the loops of softmax_column, with "
                 "matrix_get(z, i, n) for z[i] and matrix_set(s, i, "
                 "n, …) for s[i]" } },
    { &every_column_is_stable, .points = 1,
      .needs = { "every_column_is_an_example_of_its_own" },
      .hints = { "Each column has its own largest z too.",
                 "Lesson 16, The stable form.",
                 "Set max = matrix_get(z, 0, n) and sum = 0 inside the "
                 "loop over the columns." } },
    { &a_network_can_end_in_softmax, .points = 1,
      .needs = { "every_column_is_an_example_of_its_own" },
      .hints = { "SOFTMAX hands your softmax the whole z of a layer.",
                 "Lesson 16, Column by column.",
                 "Nothing new to write: repair softmax first." } },
    { 0 },
};
