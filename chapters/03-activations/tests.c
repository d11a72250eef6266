#include "03-activations/activations.h"
#include "support/expect.h"
#include "support/oracles.h"

/* Functions with a slope that everybody knows. */
static double square(double x)
{
    return x * x;
}

/* A curve whose central difference is wrong by 10^6 h². */
static double steep_cube(double x)
{
    return 1e6 * x * x * x;
}

static double steep_by_three(double z)
{
    return steep_sigmoid(z, 3.0);
}

/* Two straight lines, one put into the other, and the same with a
 * ReLU between them. */
static double lines_nested(double x)
{
    return 3.0 * (2.0 * x + 1.0) - 4.0;
}

static double lines_with_a_bend(double x)
{
    return 3.0 * relu(2.0 * x + 1.0) - 4.0;
}

/* Three shifted ReLUs: 0 outside -1 … 1, and 1 in the middle. */
static double hat(double x)
{
    return relu(x + 1.0) - 2.0 * relu(x) + relu(x - 1.0);
}

#ifdef JUDGE
static bool all_between(const double *numbers, int count, double lowest,
                        double highest)
{
    for (int i = 0; i < count; i++)
        if (!(lowest < numbers[i] && numbers[i] < highest))
            return false;
    return true;
}
#endif

START_TEST(slope_of_a_parabola)
{
    expect_near(slope(square, 3.0), 6.0, 1e-3);
    double x = random_number();
    expect_near(slope(square, x), 2.0 * x, 1e-3);
    expect_near(slope(square, -3.0), -6.0, 1e-3);
}
END_TEST

START_TEST(slope_is_good_to_eight_digits)
{
    expect_near(slope(square, 0.0), 0.0, 1e-8);
    expect_near(slope(fabs, 0.0), 0.0, 1e-8);
    double x = random_number();
    expect_near(slope(exp, x), exp(x), 1e-8);
    expect_near(slope(sin, x), cos(x), 1e-8);
    /* (f(h) - f(-h)) / (2h), with h = 0.00001 */
    expect_near(slope(steep_cube, 0.0), 1e-4, 1e-8);
}
END_TEST

START_TEST(identity_changes_nothing)
{
    expect_close(identity(-25.0), -25.0);
    double z = random_number();
    expect_close(identity(z), z);
    expect_close(identity_prime(z), 1.0);
    expect_close(identity_prime(-z), 1.0);
}
END_TEST

START_TEST(step_is_off_or_on)
{
    double z = random_between(0.1, 9.0);
    expect_close(step(z), 1.0);
    expect_close(step(-z), 0.0);
    expect_close(step(-1e-9 * z), 0.0);
    expect_close(step_prime(z), 0.0);
    expect_close(step_prime(-z), 0.0);
}
END_TEST

START_TEST(sigmoid_of_zero_is_one_half)
{
    expect_close(sigmoid(0.0), 0.5);
    expect_close(sigmoid(log(3.0)), 0.75);
    expect_close(sigmoid(-log(3.0)), 0.25);
    double z = random_between(0.1, 5.0);
    expect_close(sigmoid(z), oracle_sigmoid(z));
    expect_close(sigmoid(-z), oracle_sigmoid(-z));
}
END_TEST

START_TEST(sigmoid_stays_between_zero_and_one)
{
    double s[6];
    for (int i = 0; i < 6; i++) {
        double z = random_between(5.0 * i, 5.0 * i + 5.0);
        s[i] = sigmoid(i % 2 == 0 ? z : -z);
        expect_close(s[i], oracle_sigmoid(i % 2 == 0 ? z : -z));
    }
    observe_numbers(s, 6);
    expect_that(all_between(s, 6, 0.0, 1.0), "0 < sigmoid(z) < 1");
}
END_TEST

START_TEST(sigmoid_is_stable_far_out)
{
    expect_close(sigmoid(-1000.0), 0.0);
    expect_close(sigmoid(1000.0), 1.0);
    expect_close(sigmoid_prime(-1000.0), 0.0);
    expect_close(sigmoid_prime(1000.0), 0.0);
    double z = random_between(800.0, 1e6);
    expect_close(sigmoid(z), 1.0);
    expect_close(sigmoid(-z), 0.0);
}
END_TEST

START_TEST(sigmoid_keeps_tiny_numbers)
{
    /* Far to the left sigmoid(z) is nearly e^z, so its logarithm is
     * nearly z. Of a plain 0 it would be minus infinity. */
    double z = random_between(-718.0, -711.0);
    expect_close(log(sigmoid(z)), z);
}
END_TEST

START_TEST(sigmoid_prime_is_sigmoid_times_the_rest)
{
    expect_close(sigmoid_prime(log(3.0)), 0.75 * 0.25);
    double z = random_between(-3.0, 3.0);
    expect_close(sigmoid_prime(z), oracle_sigmoid_prime(z));
    expect_near(sigmoid_prime(z), oracle_slope(oracle_sigmoid, z),
                1e-8);
}
END_TEST

START_TEST(sigmoid_is_never_steeper_than_one_quarter)
{
    expect_close(sigmoid_prime(0.0), 0.25);
    double slopes[5];
    for (int i = 0; i < 5; i++) {
        double z = random_number();
        slopes[i] = sigmoid_prime(z);
        expect_close(slopes[i], oracle_sigmoid_prime(z));
    }
    observe_numbers(slopes, 5);
    expect_that(all_between(slopes, 5, 0.0, 0.25),
                "0 < sigmoid_prime(z) < 1/4 where z is not 0");
}
END_TEST

START_TEST(steep_sigmoid_is_alpha_times_as_steep)
{
    double z = random_number(), alpha = random_between(2.0, 5.0);
    expect_close(steep_sigmoid(z, 1.0), oracle_sigmoid(z));
    expect_close(steep_sigmoid(z, alpha), oracle_sigmoid(alpha * z));
    expect_close(steep_sigmoid(-100.0, 10.0 * alpha), 0.0);
    expect_close(steep_sigmoid(100.0, 10.0 * alpha), 1.0);
}
END_TEST

START_TEST(steep_sigmoid_prime_has_the_factor_alpha)
{
    double z = random_number(), alpha = random_between(2.0, 5.0);
    expect_close(steep_sigmoid_prime(0.0, alpha), alpha / 4.0);
    expect_close(steep_sigmoid_prime(z, alpha),
                 alpha * oracle_sigmoid_prime(alpha * z));
    expect_near(steep_sigmoid_prime(z, 3.0) - slope(steep_by_three, z),
                0.0, 1e-8);
}
END_TEST

START_TEST(tanh_prime_is_one_minus_the_square)
{
    expect_close(tanh_prime(0.0), 1.0);
    double z = random_number();
    expect_close(tanh_prime(z), 1.0 - tanh(z) * tanh(z));
    expect_near(tanh_prime(z), oracle_slope(tanh, z), 1e-8);
}
END_TEST

START_TEST(relu_cuts_off_below_zero)
{
    expect_close(relu(-25.0), 0.0);
    expect_close(relu(36.0), 36.0);
    expect_close(relu(14.0), 14.0);
    expect_close(relu(0.0), 0.0);
    double z = random_between(0.1, 9.0);
    expect_close(relu(z), z);
    expect_close(relu(-z), 0.0);
    expect_close(relu_prime(z), 1.0);
    expect_close(relu_prime(-z), 0.0);
}
END_TEST

START_TEST(leaky_relu_lets_a_hundredth_through)
{
    expect_close(leaky_relu(-25.0), -0.25);
    expect_close(leaky_relu(36.0), 36.0);
    expect_close(leaky_relu(0.0), 0.0);
    double z = random_between(0.1, 9.0);
    expect_close(leaky_relu(z), z);
    expect_close(leaky_relu(-z), -0.01 * z);
    expect_close(leaky_relu_prime(z), 1.0);
    expect_close(leaky_relu_prime(-z), 0.01);
}
END_TEST

START_TEST(choices_at_zero)
{
    expect_close(step(0.0), 1.0);
    expect_close(step_prime(0.0), 0.0);
    expect_close(relu_prime(0.0), 0.0);
    expect_close(leaky_relu_prime(0.0), 0.01);
    double z = random_between(0.1, 9.0); /* and close to it */
    expect_close(relu(1e-3 * z), 1e-3 * z);
    expect_close(relu_prime(1e-9 * z), 1.0);
    expect_close(leaky_relu_prime(1e-9 * z), 1.0);
    expect_close(step(1e-9 * z), 1.0);
}
END_TEST

START_TEST(every_derivative_agrees_with_the_slope)
{
    const Activation *all[] = { &IDENTITY, &STEP, &SIGMOID,
                                &TANH,     &RELU, &LEAKY_RELU };
    for (int i = 0; i < 6; i++)
        for (int side = -1; side <= 1; side += 2) {
            double z = side * random_between(0.1, 1.0);
            expect_near(slope(all[i]->f, z) - all[i]->f_prime(z), 0.0,
                        1e-8);
        }
    double z = random_number(); /* agreeing on 0 is not enough */
    expect_near(slope(SIGMOID.f, z), oracle_sigmoid_prime(z), 1e-8);
    expect_near(slope(TANH.f, z), 1.0 - tanh(z) * tanh(z), 1e-8);
    expect_near(slope(LEAKY_RELU.f, z), z > 0.0 ? 1.0 : 0.01, 1e-8);
}
END_TEST

START_TEST(nested_lines_stay_a_line_until_something_bends)
{
    double left = random_between(-3.0, -1.0);
    double right = random_between(1.0, 3.0);
    expect_near(slope(lines_nested, left), 6.0, 1e-8);
    expect_near(slope(lines_nested, right), 6.0, 1e-8);
    expect_near(slope(lines_with_a_bend, left), 0.0, 1e-8);
    expect_near(slope(lines_with_a_bend, right), 6.0, 1e-8);
    expect_close(lines_with_a_bend(right), lines_nested(right));
    expect_close(lines_with_a_bend(-2.0), -4.0);
    expect_close(lines_with_a_bend(-0.5), -4.0);
    expect_close(lines_with_a_bend(2.0), 11.0);
}
END_TEST

START_TEST(three_bends_make_a_hat)
{
    expect_close(hat(-1.0), 0.0);
    expect_close(hat(0.0), 1.0);
    expect_close(hat(0.5), 0.5);
    expect_close(hat(1.0), 0.0);
    double outside = random_between(1.0, 9.0);
    expect_close(hat(outside), 0.0);
    expect_close(hat(-outside), 0.0);
    /* A kink is enough: a linear function would give 0 here. */
    expect_close(relu(1.0) + relu(-1.0), 1.0);
}
END_TEST

START_TEST(tanh_is_a_stretched_sigmoid)
{
    double z = random_number();
    expect_close(2.0 * sigmoid(2.0 * z) - 1.0, tanh(z));
    expect_close(sigmoid(-z), 1.0 - oracle_sigmoid(z));
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &slope_of_a_parabola, .points = 1,
      .hints = { "At x = 3 the parabola x² rises by 6 for each step to "
                 "the right. f is called like any function: f(x + h).",
                 "Lesson 03, The slope.",
                 "h = 0.00001; rise = f(x + h) - f(x - h); "
                 "run = 2 h" } },
    { &slope_is_good_to_eight_digits, .points = 1,
      .needs = { "slope_of_a_parabola" },
      .hints = { "Look equally far to the left and to the right of x.",
                 "Lesson 03, The slope.",
                 "(f(x + h) - f(x - h)) / (2h), not "
                 "(f(x + h) - f(x)) / h" } },
    { &identity_changes_nothing, .points = 1,
      .hints = { "What comes in goes out. Its graph climbs 1 for each "
                 "step to the right, everywhere.",
                 "Lesson 03, The functions.", "f = z, f' = 1" } },
    { &step_is_off_or_on, .points = 1,
      .hints = { "Off to the left of 0, on to the right, and flat on "
                 "both sides.",
                 "Lesson 03, Choosing between two values.",
                 "if z >= 0 return 1, otherwise 0; the slope is "
                 "always 0" } },
    { &sigmoid_of_zero_is_one_half, .points = 1,
      .hints = { "e^0 is 1, so sigmoid(0) = 1 / (1 + 1). Mind the sign "
                 "in e^-z.",
                 "Lesson 03, The sigmoid.", "1.0 / (1.0 + exp(-z))" } },
    { &sigmoid_stays_between_zero_and_one, .points = 1,
      .needs = { "sigmoid_of_zero_is_one_half" },
      .hints = { "A sigmoid comes close to 0 and to 1, but does not "
                 "leave the space between them.",
                 "Lesson 03, The sigmoid.",
                 "The denominator is always larger than the "
                 "numerator, and both are positive." } },
    { &sigmoid_is_stable_far_out, .points = 1,
      .needs = { "sigmoid_of_zero_is_one_half" },
      .hints = { "e^1000 is more than a double can hold. It becomes "
                 "infinity, and infinity / infinity is not a number.",
                 "Lesson 03, Numbers that are too large.",
                 "z >= 0: 1 / (1 + e^-z); z < 0: e^z / (1 + e^z)" } },
    { &sigmoid_keeps_tiny_numbers, .points = 1,
      .needs = { "sigmoid_is_stable_far_out" },
      .hints = { "e^-z overflows when z is below -709, and the result "
                 "is 0 instead of a very small number.",
                 "Lesson 03, Numbers that are too large.",
                 "z >= 0: 1 / (1 + e^-z); z < 0: e^z / (1 + e^z)" } },
    { &sigmoid_prime_is_sigmoid_times_the_rest, .points = 1,
      .needs = { "sigmoid_of_zero_is_one_half" },
      .hints = { "In f (1 - f) the f is the value of the sigmoid, not "
                 "z.",
                 "Lesson 03, The sigmoid.",
                 "s = sigmoid(z); s * (1 - s)" } },
    { &sigmoid_is_never_steeper_than_one_quarter, .points = 1,
      .needs = { "sigmoid_prime_is_sigmoid_times_the_rest" },
      .hints = { "It is steepest in the middle, where it is one half: "
                 "a half times a half.",
                 "Lesson 03, The slope that vanishes.",
                 "s = sigmoid(z); s * (1 - s)" } },
    { &steep_sigmoid_is_alpha_times_as_steep, .points = 1,
      .needs = { "sigmoid_is_stable_far_out" },
      .hints = { "You have a stable sigmoid already: use it.",
                 "Lesson 03, The sigmoid.", "sigmoid(alpha * z)" } },
    { &steep_sigmoid_prime_has_the_factor_alpha, .points = 1,
      .needs = { "slope_is_good_to_eight_digits",
                 "sigmoid_prime_is_sigmoid_times_the_rest",
                 "steep_sigmoid_is_alpha_times_as_steep" },
      .hints = { "In the middle its slope is alpha / 4.",
                 "Lesson 03, The sigmoid.",
                 "s = steep_sigmoid(z, alpha); "
                 "alpha * s * (1 - s)" } },
    { &tanh_prime_is_one_minus_the_square, .points = 1,
      .hints = { "In 1 - f² the f is the value of tanh, not z.",
                 "Lesson 03, The functions.",
                 "t = tanh(z); 1 - t * t" } },
    { &relu_cuts_off_below_zero, .points = 1,
      .hints = { "-25 becomes 0, 36 stays 36. The slope is 0 on the "
                 "left and 1 on the right.",
                 "Lesson 03, Choosing between two values.",
                 "if z > 0 return z, otherwise 0; the slope: 1 or "
                 "0" } },
    { &leaky_relu_lets_a_hundredth_through, .points = 1,
      .hints = { "-25 becomes -0.25, 36 stays 36.",
                 "Lesson 03, Choosing between two values.",
                 "if z > 0 return z, otherwise 0.01 * z; the slope: "
                 "1 or 0.01" } },
    { &choices_at_zero, .points = 1,
      .needs = { "step_is_off_or_on", "relu_cuts_off_below_zero",
                 "leaky_relu_lets_a_hundredth_through" },
      .hints = { "At a jump or a kink there is no slope; the book "
                 "chooses a value. Look for `Choices` in "
                 "activations.h.",
                 "Lesson 03, Choices at zero.",
                 "step asks z >= 0; relu_prime and leaky_relu_prime "
                 "ask z > 0." } },
    { &every_derivative_agrees_with_the_slope, .points = 2,
      .needs = { "slope_is_good_to_eight_digits",
                 "sigmoid_prime_is_sigmoid_times_the_rest",
                 "tanh_prime_is_one_minus_the_square" },
      .hints = { "Your slope and one of your derivatives do not "
                 "agree. The tests above tell which.",
                 "Lesson 03, The slope.",
                 "Compare f_prime(z) with slope(f, z) for each "
                 "function." } },
    { &nested_lines_stay_a_line_until_something_bends, .points = 1,
      .needs = { "slope_is_good_to_eight_digits",
                 "relu_cuts_off_below_zero" },
      .hints = { "Two lines, one put into the other, are a line: slope "
                 "6 everywhere. With ReLU between them it is 0 on the "
                 "left.",
                 "Lesson 03, Why not just a line.",
                 "Nothing new to write: this uses slope and relu." } },
    { &three_bends_make_a_hat, .points = 1,
      .needs = { "relu_cuts_off_below_zero" },
      .hints = { "Three ReLUs that bend at -1, 0 and 1, added with "
                 "the weights 1, -2 and 1.",
                 "Lesson 03, Enough bends for any curve.",
                 "Nothing new to write: this uses relu." } },
    { &tanh_is_a_stretched_sigmoid, .points = 1,
      .needs = { "sigmoid_of_zero_is_one_half" },
      .hints = { "Stretched to twice the height, moved down by 1, and "
                 "twice as steep, the sigmoid is tanh.",
                 "Lesson 03, Tanh is a sigmoid too.",
                 "Nothing new to write: this uses sigmoid." } },
    { 0 },
};
