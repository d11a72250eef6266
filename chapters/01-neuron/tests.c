#include "01-neuron/neuron.h"
#include "support/expect.h"
#include "support/oracles.h"

/* Arrays here are longer than n. What stands behind the first n
 * numbers belongs to somebody else and must not count. */

START_TEST(weighted_sum_multiplies_and_adds)
{
    double w[] = { 1.0, -1.0, 2.0, 9.0 };
    double x[] = { 0.7, 0.1, 0.5, 9.0 };
    expect_close(weighted_sum(w, x, 3), 1.6);
    expect_numbers(w, 4, 1.0, -1.0, 2.0, 9.0);
    expect_numbers(x, 4, 0.7, 0.1, 0.5, 9.0);

    double many_w[6], many_x[6];
    random_numbers(many_w, 6);
    random_numbers(many_x, 6);
    expect_close(weighted_sum(many_w, many_x, 5),
                 oracle_dot(many_w, many_x, 5));
}
END_TEST

START_TEST(three_neurons_on_the_same_inputs)
{
    double W[3][3] = { { -0.5, 4.0, 7.0 },
                       { 3.0, -5.0, 7.0 },
                       { 1.0, -2.0, 7.0 } };
    double x[] = { 2.0, -6.0, 7.0 };
    expect_close(weighted_sum(W[0], x, 2), -25.0);
    expect_close(weighted_sum(W[1], x, 2), 36.0);
    expect_close(weighted_sum(W[2], x, 2), 14.0);

    random_numbers(x, 3);
    for (int j = 0; j < 3; j++)
        expect_close(weighted_sum(W[j], x, 2), oracle_dot(W[j], x, 2));
}
END_TEST

START_TEST(weight_of_zero_is_no_connection)
{
    double w[4], x[4];
    random_numbers(w, 4);
    random_numbers(x, 4);
    w[1] = 0.0;
    x[1] = 1000.0;
    expect_close(weighted_sum(w, x, 3), w[0] * x[0] + w[2] * x[2]);
    x[1] = -1000.0;
    expect_close(weighted_sum(w, x, 3), w[0] * x[0] + w[2] * x[2]);
    w[1] = 1000.0; /* nor does an input of zero count */
    x[1] = 0.0;
    expect_close(weighted_sum(w, x, 3), w[0] * x[0] + w[2] * x[2]);
}
END_TEST

START_TEST(sum_takes_exactly_n_inputs)
{
    double w[4], x[4];
    random_numbers(w, 4);
    random_numbers(x, 4);
    expect_close(weighted_sum(w, x, 0), 0.0);
    expect_close(weighted_sum(w, x, 1), w[0] * x[0]);
    expect_close(weighted_sum(w, x, 2), w[0] * x[0] + w[1] * x[1]);
}
END_TEST

START_TEST(normalized_from_zero_is_a_fraction_of_the_highest)
{
    expect_close(normalized(51.0, 0.0, 255.0), 0.2);
    double highest = random_between(2.0, 9.0);
    double value = random_between(0.1, 1.9);
    expect_close(normalized(value, 0.0, highest), value / highest);
}
END_TEST

START_TEST(normalized_measures_from_the_lowest)
{
    expect_close(normalized(-10.0, -10.0, 30.0), 0.0);
    expect_close(normalized(30.0, -10.0, 30.0), 1.0);
    expect_close(normalized(10.0, -10.0, 30.0), 0.5);
    expect_close(normalized(20.0, -10.0, 30.0), 0.75);

    double lowest = random_between(1.0, 2.0);
    double highest = lowest + random_between(1.0, 5.0);
    double share = random_between(0.1, 0.9);
    expect_close(normalized(lowest + share * (highest - lowest), lowest,
                            highest),
                 share);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &weighted_sum_multiplies_and_adds, .points = 2,
      .hints = { "Multiply each weight by its own input, and add up: "
                 "1 times 0.7, plus -1 times 0.1, plus 2 times 0.5 is "
                 "1.6.",
                 "Lesson 01, A loop over an array.",
                 "z = 0; for each k from 0 to n - 1: "
                 "z += w[k] * x[k]; return z" } },
    { &three_neurons_on_the_same_inputs, .points = 1,
      .needs = { "weighted_sum_multiplies_and_adds" },
      .hints = { "Every neuron has weights of its own; the inputs are "
                 "the same. -0.5 times 2 plus 4 times -6 is -25.",
                 "Lesson 01, A small example.",
                 "The sum starts at 0 in every call." } },
    { &weight_of_zero_is_no_connection, .points = 1,
      .needs = { "weighted_sum_multiplies_and_adds" },
      .hints = { "What 0 is multiplied by does not matter any more.",
                 "Lesson 01, What a weight means.",
                 "Nothing but w[k] * x[k] goes into the sum." } },
    { &sum_takes_exactly_n_inputs, .points = 1,
      .needs = { "weighted_sum_multiplies_and_adds" },
      .hints = { "The first input is x[0], the last is x[n - 1]. With "
                 "n = 0 there is none, and the sum stays 0.",
                 "Lesson 01, A loop over an array.",
                 "for (int k = 0; k < n; k++), and the return comes "
                 "after the loop." } },
    { &normalized_from_zero_is_a_fraction_of_the_highest, .points = 1,
      .hints = { "When lowest is 0, this is the brightness of chapter "
                 "00, with any number in the place of 255.",
                 "Lesson 01, Inputs from 0 to 1.",
                 "how far above lowest / how long the whole range "
                 "is" } },
    { &normalized_measures_from_the_lowest, .points = 1,
      .needs = { "normalized_from_zero_is_a_fraction_of_the_highest" },
      .hints = { "From -10 to 20 are 30 steps, from -10 to 30 are 40: "
                 "30 / 40 is 0.75.",
                 "Lesson 01, Inputs from 0 to 1.",
                 "Subtract lowest above and below the line, and mind "
                 "the brackets: / is computed before -." } },
    { 0 },
};
