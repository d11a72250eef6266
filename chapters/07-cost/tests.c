#include "07-cost/cost.h"
#include "support/expect_matrix.h"
#include "support/oracles.h"

#ifdef JUDGE
/* Both costs by their definition, column after column. */
static double sum_of_squares(const Matrix *a, const Matrix *y)
{
    double sum = 0.0;
    for (int n = 0; n < a->cols; n++)
        for (int j = 0; j < a->rows; j++)
            sum += pow(matrix_get(a, j, n) - matrix_get(y, j, n), 2.0);
    return sum;
}

static double sum_of_distances(const Matrix *a, const Matrix *y)
{
    double sum = 0.0;
    for (int n = 0; n < a->cols; n++)
        for (int j = 0; j < a->rows; j++)
            sum += fmax(matrix_get(a, j, n) - matrix_get(y, j, n),
                        matrix_get(y, j, n) - matrix_get(a, j, n));
    return sum;
}

/* Costs of one answer a, to be differentiated numerically. */
static double distance_from_half(double a)
{
    return fabs(a - 0.5);
}

static double cost_if_yes(double a)
{
    return -log(a);
}

static double cost_if_no(double a)
{
    return -log(1.0 - a);
}
#endif

START_TEST(squared_error_of_one_example)
{
    Matrix a = matrix_of(3, 1, 0.9, 0.3, 0.6);
    Matrix y = matrix_of(3, 1, 1.0, 0.0, 1.0);
    Matrix a_0 = matrix_of(1, 1, 0.9), y_0 = matrix_of(1, 1, 1.0);
    Matrix a_1 = matrix_of(1, 1, 0.3), y_1 = matrix_of(1, 1, 0.0);
    Matrix a_2 = matrix_of(1, 1, 0.6), y_2 = matrix_of(1, 1, 1.0);
    expect_close(squared_error(&a_0, &y_0), 0.01);
    expect_close(squared_error(&a_1, &y_1), 0.09);
    expect_close(squared_error(&a_2, &y_2), 0.16);
    matrix_free(&a_0), matrix_free(&y_0), matrix_free(&a_1);
    matrix_free(&y_1), matrix_free(&a_2), matrix_free(&y_2);
    expect_close(squared_error(&a, &y), 0.26);
    expect_unchanged(&a);
    expect_unchanged(&y);

    Matrix b = matrix_random(3, 1);
    expect_close(squared_error(&b, &y), sum_of_squares(&b, &y));
    matrix_free(&a), matrix_free(&y), matrix_free(&b);
}
END_TEST

START_TEST(squared_error_adds_up_the_examples)
{
    Matrix a = matrix_random(2, 5), y = matrix_random(2, 5);
    expect_close(squared_error(&a, &y), sum_of_squares(&a, &y));
    matrix_free(&a), matrix_free(&y);
}
END_TEST

START_TEST(mean_is_taken_over_the_examples)
{
    /* One example of three outputs: nothing to divide by. */
    Matrix a = matrix_of(3, 1, 0.9, 0.3, 0.6);
    Matrix y = matrix_of(3, 1, 1.0, 0.0, 1.0);
    expect_close(mean_squared_error(&a, &y), 0.26);

    /* Seven examples of one output. */
    Matrix zeros = matrix_of(1, 7, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    Matrix numbers = matrix_of(1, 7, 0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 7.0);
    expect_close(mean_squared_error(&zeros, &numbers), 115.0 / 7.0);

    Matrix A = matrix_random(2, 5), Y = matrix_random(2, 5);
    expect_close(mean_squared_error(&A, &Y),
                 sum_of_squares(&A, &Y) / 5.0);
    expect_unchanged(&A);
    expect_unchanged(&Y);
    matrix_free(&a), matrix_free(&y), matrix_free(&A), matrix_free(&Y);
    matrix_free(&zeros), matrix_free(&numbers);
}
END_TEST

START_TEST(absolute_error_adds_up_distances)
{
    Matrix a = matrix_of(3, 1, 0.9, 0.3, 0.6);
    Matrix y = matrix_of(3, 1, 1.0, 0.0, 1.0);
    expect_close(absolute_error(&a, &y), 0.8);

    Matrix A = matrix_random(2, 5), Y = matrix_random(2, 5);
    expect_close(absolute_error(&A, &Y), sum_of_distances(&A, &Y));
    expect_unchanged(&A);
    expect_unchanged(&Y);
    matrix_free(&a), matrix_free(&y), matrix_free(&A), matrix_free(&Y);
}
END_TEST

START_TEST(absolute_error_prime_is_the_sign)
{
    double y = random_number(), distance = random_between(0.1, 0.9);
    expect_close(absolute_error_prime(y + distance, y), 1.0);
    expect_close(absolute_error_prime(y - distance, y), -1.0);
    /* which of them is larger counts, not the sign of either */
    expect_close(absolute_error_prime(0.3, 0.7), -1.0);
    expect_close(absolute_error_prime(-0.3, -0.7), 1.0);

    double a = 0.5 + random_number();
    expect_near(absolute_error_prime(a, 0.5),
                oracle_slope(distance_from_half, a), 1e-7);
}
END_TEST

START_TEST(absolute_error_prime_is_zero_at_the_kink)
{
    double y = random_number(), difference = random_number();
    expect_close(absolute_error_prime(y, y), 0.0);
    expect_close(absolute_error_prime(y + difference, y),
                 difference > 0.0 ? 1.0 : -1.0);
}
END_TEST

START_TEST(binary_cross_entropy_of_a_likely_answer)
{
    expect_close(binary_cross_entropy(0.7, 1.0), 0.35667494393873238);
    expect_close(binary_cross_entropy(0.7, 0.0), 1.2039728043259361);
    expect_close(binary_cross_entropy(0.5, 1.0), log(2.0));
    expect_close(binary_cross_entropy(0.5, 0.0), log(2.0));
    double a = random_between(0.01, 0.99);
    expect_close(binary_cross_entropy(a, 1.0), -log(a));
    expect_close(binary_cross_entropy(a, 0.0), -log(1.0 - a));
}
END_TEST

START_TEST(certain_answers_cost_nothing_or_infinitely_much)
{
    expect_close(binary_cross_entropy(1.0, 1.0), 0.0);
    expect_close(binary_cross_entropy(0.0, 0.0), 0.0);
    expect_close(binary_cross_entropy(0.0, 1.0), INFINITY);
    expect_close(binary_cross_entropy(1.0, 0.0), INFINITY);
    double nearly = 1.0 - random_between(0.000001, 0.000002);
    expect_close(binary_cross_entropy(nearly, 0.0), -log(1.0 - nearly));
}
END_TEST

START_TEST(binary_cross_entropy_prime_is_the_slope)
{
    expect_close(binary_cross_entropy_prime(0.5, 1.0), -2.0);
    expect_close(binary_cross_entropy_prime(0.2, 0.0), 1.25);
    /* The slopes are at least 1 in size: all zeros cannot pass. */
    double a = random_between(0.2, 0.8);
    expect_near(binary_cross_entropy_prime(a, 1.0),
                oracle_slope(cost_if_yes, a), 1e-7);
    expect_near(binary_cross_entropy_prime(a, 0.0),
                oracle_slope(cost_if_no, a), 1e-7);
}
END_TEST

START_TEST(with_a_sigmoid_the_slope_is_a_minus_y)
{
    double z = random_between(-3.0, 3.0);
    double a = 1.0 / (1.0 + exp(-z)), da_dz = a * (1.0 - a);
    expect_close(binary_cross_entropy_prime(a, 1.0) * da_dz, a - 1.0);
    expect_close(binary_cross_entropy_prime(a, 0.0) * da_dz, a);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &squared_error_of_one_example, .points = 2,
      .hints = { "Square each difference, then add: "
                 "0.01 + 0.09 + 0.16.",
                 "Lesson 07, By hand.",
                 "sum = 0; for i < matrix_size(a): sum += difference "
                 "* difference; return sum" } },
    { &squared_error_adds_up_the_examples, .points = 1,
      .needs = { "squared_error_of_one_example" },
      .hints = { "All entries of all columns take part.",
                 "Lesson 07, The formula.",
                 "The loop runs to matrix_size(a), which is rows "
                 "times columns." } },
    { &mean_is_taken_over_the_examples, .points = 2,
      .needs = { "squared_error_adds_up_the_examples" },
      .hints = { "An example is a column. Outputs are added up, "
                 "examples are averaged.",
                 "Lesson 07, Sum or mean.",
                 "squared_error(a, y) / a->cols" } },
    { &absolute_error_adds_up_distances, .points = 1,
      .hints = { "0.1 + 0.3 + 0.4, all of them positive.",
                 "Lesson 07, The absolute error.",
                 "sum += fabs(difference), with the f: abs is for "
                 "whole numbers" } },
    { &absolute_error_prime_is_the_sign, .points = 1,
      .hints = { "If a is above y, more of a costs more. Which sign "
                 "has the slope there?",
                 "Lesson 07, The absolute error.",
                 "if a > y: 1; if a < y: -1" } },
    { &absolute_error_prime_is_zero_at_the_kink, .points = 1,
      .needs = { "absolute_error_prime_is_the_sign" },
      .hints = { "Where a = y the line has a corner. This book says "
                 "0 there.",
                 "Lesson 07, The absolute error.",
                 "neither a > y nor a < y: return 0" } },
    { &binary_cross_entropy_of_a_likely_answer, .points = 2,
      .hints = { "y = 1 keeps only -ln a, y = 0 keeps only "
                 "-ln(1 - a).",
                 "Lesson 07, Yes or no.",
                 "-(y * log(a) + (1 - y) * log(1 - a))" } },
    { &certain_answers_cost_nothing_or_infinitely_much, .points = 2,
      .needs = { "binary_cross_entropy_of_a_likely_answer" },
      .hints = { "log(0) is minus infinity, and 0 times infinity is "
                 "not a number. Do not even compute that part.",
                 "Lesson 07, Yes or no.",
                 "a part with factor 0 counts 0; only otherwise "
                 "-factor * log(…)" } },
    { &binary_cross_entropy_prime_is_the_slope, .points = 2,
      .hints = { "The derivative of ln a is 1 / a, and that of "
                 "ln(1 - a) is -1 / (1 - a).",
                 "Lesson 07, Yes or no.",
                 "(a - y) / (a * (1 - a)), with all parentheses" } },
    { &with_a_sigmoid_the_slope_is_a_minus_y, .points = 1,
      .needs = { "binary_cross_entropy_prime_is_the_slope" },
      .hints = { "Times the slope a (1 - a) of a sigmoid, the "
                 "denominator cancels.",
                 "Lesson 07, Which cost for which output.",
                 "(a - y) / (a * (1 - a))" } },
    { 0 },
};
