#include "01-neuron/neuron.h"
#include "02-bias/bias.h"
#include "support/expect.h"
#include "support/oracles.h"

START_TEST(bias_is_added_once)
{
    double w[] = { 1.0, -1.0, 2.0 }, x[] = { 0.7, 0.1, 0.5 };
    expect_close(weighted_sum_with_bias(w, x, 3, 0.1), 1.7);
    expect_numbers(w, 3, 1.0, -1.0, 2.0);
    expect_numbers(x, 3, 0.7, 0.1, 0.5);

    double other_w[] = { 0.0, 2.0, -1.0 };
    expect_close(weighted_sum_with_bias(other_w, x, 3, -0.2), -0.5);

    double many_w[5], many_x[5], b = random_number();
    random_numbers(many_w, 5);
    random_numbers(many_x, 5);
    expect_close(weighted_sum_with_bias(many_w, many_x, 5, b),
                 oracle_dot(many_w, many_x, 5) + b);

    double and_w[] = { 1.0, 1.0 };
    double none[] = { 0.0, 0.0 }, one[] = { 0.0, 1.0 };
    double both[] = { 1.0, 1.0 };
    expect_close(weighted_sum_with_bias(and_w, none, 2, -1.5), -1.5);
    expect_close(weighted_sum_with_bias(and_w, one, 2, -1.5), -0.5);
    expect_close(weighted_sum_with_bias(and_w, both, 2, -1.5), 0.5);
}
END_TEST

START_TEST(input_of_zero_gives_the_bias)
{
    double w[4], x[] = { 0.0, 0.0, 0.0, 0.0 }, b = random_number();
    random_numbers(w, 4);
    expect_close(weighted_sum_with_bias(w, x, 4, b), b);
    expect_close(weighted_sum_with_bias(w, x, 0, b), b);
    expect_close(weighted_sum_with_bias(w, x, 4, 0.0), 0.0);
}
END_TEST

START_TEST(crossing_is_minus_bias_over_weight)
{
    expect_close(zero_crossing(1.0, 4.0), -4.0);
    expect_close(zero_crossing(2.0, 4.0), -2.0);
    expect_close(zero_crossing(0.5, -3.0), 6.0);
    double w = random_number(), b = random_number();
    expect_close(zero_crossing(w, b), -b / w);
}
END_TEST

START_TEST(without_bias_no_weight_moves_the_crossing)
{
    expect_close(zero_crossing(random_number(), 0.0), 0.0);
    expect_close(zero_crossing(100.0, 0.0), 0.0);
    double w = random_number(), b = random_number();
    expect_close(zero_crossing(w, w * b), -b);
}
END_TEST

START_TEST(sum_is_zero_at_the_crossing)
{
    double w = random_number(), b = random_number();
    double x = zero_crossing(w, b);
    expect_close(weighted_sum_with_bias(&w, &x, 1, b), 0.0);
    x = x + 1.0; /* one step further, the line has risen by w */
    expect_close(weighted_sum_with_bias(&w, &x, 1, b), w);
}
END_TEST

START_TEST(bias_becomes_the_first_weight)
{
    double w[] = { 1.0, -1.0, 2.0 };
    double with_bias[] = { NAN, NAN, NAN, NAN };
    bias_as_weight(with_bias, w, 3, 0.1);
    expect_numbers(with_bias, 4, 0.1, 1.0, -1.0, 2.0);
    expect_numbers(w, 3, 1.0, -1.0, 2.0);

    double b = random_number();
    random_numbers(w, 3);
    bias_as_weight(with_bias, w, 3, b);
    expect_numbers(with_bias, 4, b, w[0], w[1], w[2]);
}
END_TEST

START_TEST(bias_neuron_comes_first_and_says_one)
{
    double x[] = { 0.7, 0.1, 0.5 };
    double with_one[] = { NAN, NAN, NAN, NAN };
    input_with_one(with_one, x, 3);
    expect_numbers(with_one, 4, 1.0, 0.7, 0.1, 0.5);
    expect_numbers(x, 3, 0.7, 0.1, 0.5);

    random_numbers(x, 3);
    input_with_one(with_one, x, 3);
    expect_numbers(with_one, 4, 1.0, x[0], x[1], x[2]);
}
END_TEST

START_TEST(bias_and_bias_neuron_give_the_same_sum)
{
    for (int round = 0; round < 3; round++) {
        double w[4], x[4], b = random_number();
        double with_bias[] = { NAN, NAN, NAN, NAN, NAN };
        double with_one[] = { NAN, NAN, NAN, NAN, NAN };
        random_numbers(w, 4);
        random_numbers(x, 4);
        bias_as_weight(with_bias, w, 4, b);
        input_with_one(with_one, x, 4);
        expect_close(weighted_sum(with_bias, with_one, 5),
                     oracle_dot(w, x, 4) + b);
        expect_close(weighted_sum_with_bias(w, x, 4, b),
                     oracle_dot(w, x, 4) + b);
    }
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &bias_is_added_once, .points = 1,
      .hints = { "Chapter 01 found 1.6 for these weights and inputs; "
                 "the bias 0.1 makes it 1.7.",
                 "Lesson 02, The formula.",
                 "weighted_sum of w, x and n, plus b" } },
    { &input_of_zero_gives_the_bias, .points = 1,
      .needs = { "bias_is_added_once" },
      .hints = { "When all inputs are 0, only the bias is left.",
                 "Lesson 02, The formula.",
                 "The bias is added after the sum, not in its "
                 "loop." } },
    { &crossing_is_minus_bias_over_weight, .points = 1,
      .hints = { "Put x = -4 into 1 x + 4: it is 0.",
                 "Lesson 02, The bias shifts.",
                 "w x + b = 0; take b to the other side, then divide "
                 "by w." } },
    { &without_bias_no_weight_moves_the_crossing, .points = 1,
      .needs = { "crossing_is_minus_bias_over_weight" },
      .hints = { "Every line w x goes through x = 0, however steep.",
                 "Lesson 02, The bias shifts.",
                 "b stands above the line of the fraction, w "
                 "below." } },
    { &sum_is_zero_at_the_crossing, .points = 1,
      .needs = { "bias_is_added_once",
                 "crossing_is_minus_bias_over_weight" },
      .hints = { "Two of your functions meet here: the sum at the x "
                 "that zero_crossing found must be 0.",
                 "Lesson 02, The bias shifts.",
                 "w (-b / w) + b = -b + b = 0" } },
    { &bias_becomes_the_first_weight, .points = 1,
      .hints = { "(1, -1, 2) with bias 0.1 becomes (0.1, 1, -1, 2).",
                 "Lesson 02, The bias neuron.",
                 "place 0 gets b; for each k: place k + 1 gets "
                 "w[k]" } },
    { &bias_neuron_comes_first_and_says_one, .points = 1,
      .hints = { "(0.7, 0.1, 0.5) becomes (1, 0.7, 0.1, 0.5).",
                 "Lesson 02, The bias neuron.",
                 "place 0 gets 1; for each k: place k + 1 gets "
                 "x[k]" } },
    { &bias_and_bias_neuron_give_the_same_sum, .points = 2,
      .needs = { "bias_is_added_once", "bias_becomes_the_first_weight",
                 "bias_neuron_comes_first_and_says_one" },
      .hints = { "b times 1 is b: as one more product in the sum it "
                 "does what adding it did.",
                 "Lesson 02, The bias neuron.",
                 "The 1 must stand at the same place as the bias." } },
    { 0 },
};
