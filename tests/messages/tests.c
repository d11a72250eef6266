/* Tests that fail, each in a way of its own: what a learner is told
 * then is tested by tests/learner.sh. The third hint of each is a
 * piece of what must be said. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "support/expect_matrix.h"

static const double W[] = { 1.5, -2.0, 3.0, 4.0, 5.5, -6.0 };

/* Numbers made from W by a rule, where W itself is wanted. */
#define EXPECT_W(number)                                               \
    do {                                                               \
        double got[6];                                                 \
        for (int i = 0; i < 6; i++)                                    \
            got[i] = number;                                           \
        expect_numbers_like(got, 6, W);                                \
    } while (0)

START_TEST(opposite_sign)
{
    EXPECT_W(-W[i]);
}
END_TEST
START_TEST(twice)
{
    EXPECT_W(2.0 * W[i]);
}
END_TEST
START_TEST(half)
{
    EXPECT_W(W[i] / 2.0);
}
END_TEST
START_TEST(not_set)
{
    EXPECT_W(i == 0 ? -5.48e303 : W[i]);
}
END_TEST
START_TEST(one_number_twice)
{
    expect_close(2.0 * W[0], W[0]);
}
END_TEST
START_TEST(a_factor)
{
    EXPECT_W(W[i] * 6.0);
}
END_TEST
START_TEST(a_distance)
{
    EXPECT_W(W[i] + 0.25);
}
END_TEST
START_TEST(upside_down)
{
    EXPECT_W(1.0 / W[i]);
}
END_TEST
START_TEST(square)
{
    EXPECT_W(W[i] * W[i]);
}
END_TEST
START_TEST(one_minus)
{
    EXPECT_W(1.0 - W[i]);
}
END_TEST
START_TEST(percent)
{
    EXPECT_W(100.0 * W[i]);
}
END_TEST
START_TEST(no_sign)
{
    EXPECT_W(fabs(W[i]));
}
END_TEST
START_TEST(rounded_down)
{
    EXPECT_W(trunc(W[i]));
}
END_TEST
START_TEST(a_float)
{
    EXPECT_W(W[i] * (1.0 + 3e-8));
}
END_TEST
START_TEST(all_zero)
{
    EXPECT_W(0.0 * i);
}
END_TEST
START_TEST(all_nan)
{
    EXPECT_W(i + NAN);
}
END_TEST
START_TEST(one_nan)
{
    EXPECT_W(i == 3 ? NAN : W[i]);
}
END_TEST
START_TEST(infinite)
{
    EXPECT_W(i == 3 ? INFINITY : W[i]);
}
END_TEST
START_TEST(too_early)
{
    EXPECT_W(W[(i + 1) % 6]);
}
END_TEST
START_TEST(too_late)
{
    EXPECT_W(W[(i + 5) % 6]);
}
END_TEST
START_TEST(turned_around)
{
    EXPECT_W(W[5 - i]);
}
END_TEST
START_TEST(mixed_up)
{
    EXPECT_W(W[(i * 5 + 3) % 6]);
}
END_TEST
START_TEST(always_the_same)
{
    EXPECT_W(W[0] + 1.0 + 0.0 * i);
}
END_TEST
START_TEST(last_missing)
{
    EXPECT_W(i == 5 ? NAN : W[i]);
}
END_TEST
START_TEST(first_missing)
{
    EXPECT_W(i == 0 ? NAN : W[i]);
}
END_TEST
START_TEST(only_the_first)
{
    EXPECT_W(i == 0 ? W[i] : NAN);
}
END_TEST

START_TEST(transposed)
{
    Matrix m = matrix_of(2, 3, 1.5, 3.0, 5.5, -2.0, 4.0, -6.0);
    m.rows = 3, m.cols = 2;
    expect_matrix(&m, 3, 2, 1.5, -2.0, 3.0, 4.0, 5.5, -6.0);
    matrix_free(&m);
}
END_TEST

START_TEST(last_column)
{
    Matrix m = matrix_of(2, 3, 1.5, 3.0, NAN, -2.0, 4.0, NAN);
    expect_matrix(&m, 2, 3, 1.5, 3.0, 5.5, -2.0, 4.0, -6.0);
    matrix_free(&m);
}
END_TEST

START_TEST(first_example_only)
{
    Matrix m = matrix_of(2, 3, 1.5, NAN, NAN, -2.0, NAN, NAN);
    expect_matrix(&m, 2, 3, 1.5, 3.0, 5.5, -2.0, 4.0, -6.0);
    matrix_free(&m);
}
END_TEST

START_TEST(another_shape)
{
    Matrix m = matrix_of(2, 3, 1.5, 0.2, 0.1, -2.0, 0.4, 0.3);
    expect_matrix(&m, 3, 2, 1.5, 3.0, 5.5, -2.0, 4.0, -6.0);
    matrix_free(&m);
}
END_TEST

START_TEST(in_a_loop)
{
    for (int i = 0; i < 4; i++)
        expect_close(i < 2 ? W[i] : -W[i], W[i]);
}
END_TEST

START_TEST(counts_one_more)
{
    expect_int(6, 5);
}
END_TEST
START_TEST(a_truth)
{
    expect_true(W[0] > 2.0);
}
END_TEST
START_TEST(a_text)
{
    expect_text("sigmoid", "relu");
}
END_TEST
START_TEST(a_promise)
{
    expect_that(W[0] > 2.0, "weights are large");
}
END_TEST

START_TEST(changed_input)
{
    Matrix m = matrix_random(2, 2);
    m.data[3] = 0.0;
    expect_unchanged(&m);
    matrix_free(&m);
}
END_TEST

START_TEST(endless)
{
    volatile int i = 1;
    while (i > 0)
        ;
}
END_TEST
START_TEST(leaves)
{
    exit(0);
}
END_TEST
START_TEST(leaks)
{
    expect_true(malloc(24) != NULL);
}
END_TEST

START_TEST(behind)
{
    volatile double *numbers = calloc(3, sizeof *numbers);
    volatile int i = 3;
    numbers[i] = 1.0;
}
END_TEST

START_TEST(before)
{
    double *numbers = calloc(3, sizeof *numbers);
    volatile int i = -1;
    expect_close(numbers[i], 0.0);
    free(numbers);
}
END_TEST

START_TEST(null)
{
    double *volatile numbers = NULL;
    expect_close(*numbers, 0.0);
}
END_TEST

START_TEST(null_function)
{
    double (*volatile f)(double) = NULL;
    expect_close(f(1.0), 0.0);
}
END_TEST

START_TEST(freed)
{
    double *numbers = calloc(3, sizeof *numbers);
    free(numbers);
    double *volatile again = numbers;
    expect_close(again[0], 0.0);
}
END_TEST

START_TEST(freed_twice)
{
    double *numbers = calloc(3, sizeof *numbers);
    double *volatile again = numbers;
    free(numbers);
    free(again);
}
END_TEST

START_TEST(division)
{
    volatile int zero = 0;
    expect_int(7 / zero, 0);
}
END_TEST

static int deeper(volatile int depth)
{
    volatile char room[1000];
    room[depth % 1000] = 1;
    return depth < 0 ? 0 : deeper(depth + 1) + room[0];
}
START_TEST(recursion)
{
    expect_int(deeper(1), 0);
}
END_TEST

START_TEST(insists)
{
    Matrix m = matrix_of(2, 2, 1.0, 2.0, 3.0, 4.0);
    expect_close(matrix_get(&m, 5, 0), 0.0);
}
END_TEST

START_TEST(chatters)
{
    for (int i = 0; i < 40; i++)
        printf("line %d\n", i);
    expect_int(1, 2);
}
END_TEST

/* What comes out must say this. */
#define SAYS(test, ...)                                                \
    {                                                                  \
        &test, .points = 1, .hints = { NULL, NULL, __VA_ARGS__ }       \
    }

const ChapterTest chapter_tests[] = {
    SAYS(opposite_sign, "the opposite sign"),
    SAYS(twice, "twice as large"),
    SAYS(half, "half of what it should be"),
    SAYS(not_set, "used before anything was put into it"),
    SAYS(one_number_twice, "Perhaps by chance, the number is twice"),
    SAYS(a_factor, "6 times what it should be"),
    SAYS(a_distance, "off by the same 0.25"),
    SAYS(upside_down, "upside down"),
    SAYS(square, "the square of"),
    SAYS(one_minus, "1 minus what it should be"),
    SAYS(percent, "a percentage where a share"),
    SAYS(no_sign, "an absolute value"),
    SAYS(rounded_down, "a division of whole numbers"),
    SAYS(a_float, "a float where a double"),
    SAYS(all_zero, "0 and nothing else"),
    SAYS(all_nan, "NaN, not a number: nothing was computed"),
    SAYS(one_nan, "nothing was put there"),
    SAYS(infinite, "divided by 0"),
    SAYS(too_early, "one place too early"),
    SAYS(too_late, "one place too late"),
    SAYS(turned_around, "in the opposite order"),
    SAYS(mixed_up, "not in their places"),
    SAYS(always_the_same, "The same number everywhere"),
    SAYS(last_missing, "Only the last number is missing"),
    SAYS(first_missing, "Only the first number is missing"),
    SAYS(only_the_first, "Only the first number is there"),
    SAYS(transposed, "Rows and columns are swapped"),
    SAYS(last_column, "Only the last column is missing"),
    SAYS(first_example_only, "Only the first column is there"),
    SAYS(another_shape, "got a matrix of shape (2, 3)"),
    SAYS(in_a_loop, "(time 3 in a loop)"),
    SAYS(counts_one_more, "One too large: C counts"),
    SAYS(a_truth, "got false"),
    SAYS(a_text, "got \"sigmoid\""),
    SAYS(a_promise, "weights are large this does not hold"),
    SAYS(changed_input, "it was changed"),
    SAYS(endless, "a loop that never ends"),
    SAYS(leaves, "ended the whole program"),
    SAYS(leaks, "never given back"),
    SAYS(behind, "writes behind an array (of 3 numbers)"),
    SAYS(before, "reads in front of an array"),
    SAYS(null, "follows a pointer that is NULL"),
    SAYS(null_function, "calls a function through a pointer that is"),
    SAYS(freed, "after it was given back"),
    SAYS(freed_twice, "a second time"),
    SAYS(division, "divides a whole number by 0"),
    SAYS(recursion, "calls itself again and again"),
    SAYS(insists, "matrix_get was called with arguments"),
    SAYS(chatters, "28 lines more"),
    { 0 },
};
