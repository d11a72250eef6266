#include <string.h>

#include "08-gradient-descent/descent.h"
#include "support/expect.h"

/* f(x) = x[0] x[n - 1] + Σ c[i] sin(x[i]). The numbers c come as
 * context. */
static double waves(const double *x, int n, void *context)
{
    const double *c = context;
    double sum = x[0] * x[n - 1];
    for (int i = 0; i < n; i++)
        sum += c[i] * sin(x[i]);
    return sum;
}

/* Curves whose central differences are wrong by 10^6 h². */
static double steep_cubes(const double *x, int n, void *context)
{
    double sum = 0.0;
    (void)context;
    for (int i = 0; i < n; i++)
        sum += 1e6 * x[i] * x[i] * x[i];
    return sum;
}

/* The gradient of a bowl, f(x) = Σ (x[i] - bottom[i])². Its lowest
 * point comes as context. A step multiplies every x[i] - bottom[i]
 * by 1 - 2 eta. */
static void bowl_gradient(double *gradient, const double *x, int n,
                          void *context)
{
    const double *bottom = context;
    for (int i = 0; i < n; i++)
        gradient[i] = 2.0 * (x[i] - bottom[i]);
}

#ifdef JUDGE
/* Slope number i of waves, by calculus. */
static double waves_slope(int i, const double *x, int n,
                          const double *c)
{
    double slope = c[i] * cos(x[i]);
    if (i == 0)
        slope += x[n - 1];
    if (i == n - 1)
        slope += x[0];
    return slope;
}

/* Slope of x² - y² by central difference. */
static double saddle_slope(int i, const double *x)
{
    const double h = 1e-5;
    double dx = i == 0 ? h : 0.0, dy = i == 1 ? h : 0.0;
    double above = pow(x[0] + dx, 2.0) - pow(x[1] + dy, 2.0);
    double below = pow(x[0] - dx, 2.0) - pow(x[1] - dy, 2.0);
    return (above - below) / (2.0 * h);
}

static double norm(const double *p, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += p[i] * p[i];
    return sqrt(sum);
}

/* ‖p - q‖ for n = 3 */
static double distance(const double *p, const double *q)
{
    double d[] = { p[0] - q[0], p[1] - q[1], p[2] - q[2] };
    return norm(d, 3);
}

/* Steps until a length that shrinks by a factor is below tolerance. */
static int steps_until(double length, double factor, double tolerance)
{
    int steps = 0;
    for (; length >= tolerance && steps < 10000; steps++)
        length *= factor;
    return steps;
}
#endif

START_TEST(saddle_rises_one_way_and_falls_the_other)
{
    double x[] = { 7.0, 1.0 };
    expect_close(saddle(x, 2, NULL), 48.0);
    double lower[] = { 5.6, 1.2 };
    expect_close(saddle(lower, 2, NULL), 29.92);
    double along[] = { random_number(), 0.0 };
    double across[] = { 0.0, random_number() };
    expect_close(saddle(along, 2, NULL), along[0] * along[0]);
    expect_close(saddle(across, 2, NULL), -across[1] * across[1]);
}
END_TEST

START_TEST(saddle_gradient_points_uphill)
{
    double x[] = { 7.0, 1.0 }, gradient[] = { NAN, NAN };
    saddle_gradient(gradient, x, 2, NULL);
    expect_numbers(gradient, 2, 14.0, -2.0);

    double middle[] = { 0.0, 0.0 };
    saddle_gradient(gradient, middle, 2, NULL);
    expect_numbers(gradient, 2, 0.0, 0.0);

    /* No x is 0 here, so no slope is: all zeros cannot pass. */
    random_numbers(x, 2);
    saddle_gradient(gradient, x, 2, NULL);
    expect_near(gradient[0], saddle_slope(0, x), 1e-8);
    expect_near(gradient[1], saddle_slope(1, x), 1e-8);
}
END_TEST

START_TEST(numerical_gradient_finds_every_slope)
{
    double x[4], c[4], gradient[] = { NAN, NAN, NAN, NAN };
    random_numbers(x, 4), random_numbers(c, 4);
    numerical_gradient(gradient, waves, x, 4, c);
    for (int i = 0; i < 4; i++)
        expect_near(gradient[i], waves_slope(i, x, 4, c), 1e-8);
    observe_numbers(gradient, 4);
    expect_that(norm(gradient, 4) > 1e-3,
                "this gradient is not all zeros");

    double bottom[] = { 0.0, 0.0 }; /* h is 0.00001 */
    gradient[0] = 7.0;              /* must not count */
    numerical_gradient(gradient, steep_cubes, bottom, 2, NULL);
    expect_near(gradient[0], 1e-4, 1e-8);
    expect_near(gradient[1], 1e-4, 1e-8);
}
END_TEST

START_TEST(numerical_gradient_puts_x_back_to_the_bit)
{
    double x[20], before[20], c[20], gradient[20];
    random_numbers(x, 20), random_numbers(c, 20);
    x[7] *= 1e-9; /* 1e-9 + h - h loses digits */
    memcpy(before, x, sizeof x);
    for (int i = 0; i < 20; i++)
        gradient[i] = NAN;
    numerical_gradient(gradient, waves, x, 20, c);
    observe_numbers(x, 20);
    expect_that(memcmp(x, before, sizeof x) == 0,
                "x holds its old values, every digit of them");
    expect_near(gradient[19], waves_slope(19, before, 20, c), 1e-8);
}
END_TEST

START_TEST(relative_difference_of_equal_and_opposite)
{
    double p[3], opposite[3];
    random_numbers(p, 3);
    for (int i = 0; i < 3; i++)
        opposite[i] = -p[i];
    expect_close(relative_difference(p, p, 3), 0.0);
    expect_close(relative_difference(p, opposite, 3), 1.0);

    double three[] = { 3.0, 0.0 }, four[] = { 0.0, 4.0 };
    expect_close(relative_difference(three, four, 2), 5.0 / 7.0);

    double q[3];
    random_numbers(q, 3);
    expect_close(relative_difference(p, q, 3),
                 distance(p, q) / (norm(p, 3) + norm(q, 3)));
    expect_close(relative_difference(q, p, 3),
                 distance(p, q) / (norm(p, 3) + norm(q, 3)));
}
END_TEST

START_TEST(two_zero_gradients_are_equal)
{
    double zero[] = { 0.0, 0.0, 0.0 }, p[3];
    random_numbers(p, 3);
    expect_close(relative_difference(zero, zero, 3), 0.0);
    expect_close(relative_difference(zero, p, 3), 1.0);
    p[0] = 0.0;
    double twice[] = { 0.0, 2.0 * p[1], random_number() };
    expect_close(relative_difference(p, twice, 3),
                 distance(p, twice) / (norm(p, 3) + norm(twice, 3)));
}
END_TEST

START_TEST(step_goes_against_the_gradient)
{
    double x[] = { 7.0, 1.0 }, gradient[] = { 14.0, -2.0 };
    descent_step(x, gradient, 2, 0.1);
    expect_numbers(x, 2, 5.6, 1.2);
    expect_numbers(gradient, 2, 14.0, -2.0);

    double start[3], p[3], g[3];
    random_numbers(start, 3), random_numbers(g, 3);
    memcpy(p, start, sizeof p);
    double eta = random_between(0.01, 0.5);
    descent_step(p, g, 3, eta);
    for (int i = 0; i < 3; i++)
        expect_close(p[i], start[i] - eta * g[i]);
}
END_TEST

START_TEST(descent_finds_the_bottom_of_a_bowl)
{
    double start[3], x[3], bottom[3], scratch[] = { NAN, NAN, NAN };
    random_numbers(start, 3), random_numbers(bottom, 3);
    memcpy(x, start, sizeof x);
    int steps = gradient_descent(x, scratch, 3, bowl_gradient, bottom,
                                 0.05, 1e-6, 10000);
    expect_int(steps,
               steps_until(2.0 * distance(start, bottom), 0.9, 1e-6));
    for (int i = 0; i < 3; i++)
        expect_near(x[i], bottom[i], 1e-6);
}
END_TEST

START_TEST(short_gradient_needs_no_step)
{
    double x[3], bottom[3], scratch[] = { NAN, NAN, NAN };
    random_numbers(bottom, 3);
    memcpy(x, bottom, sizeof x);
    expect_int(gradient_descent(x, scratch, 3, bowl_gradient, bottom,
                                0.1, 1e-6, 100),
               0);
    expect_numbers(x, 3, bottom[0], bottom[1], bottom[2]);

    x[1] += 0.01; /* a gradient of length 0.02 */
    expect_int(gradient_descent(x, scratch, 3, bowl_gradient, bottom,
                                0.1, 0.03, 100),
               0);
    expect_numbers(x, 3, bottom[0], bottom[1] + 0.01, bottom[2]);

    /* As long as tolerance is not short yet: 6, then 4.8. */
    double start[] = { 3.0, 0.0, 0.0 }, zero[] = { 0.0, 0.0, 0.0 };
    expect_int(gradient_descent(start, scratch, 3, bowl_gradient, zero,
                                0.1, 6.0, 100),
               1);
    expect_numbers(start, 3, 2.4, 0.0, 0.0);
}
END_TEST

START_TEST(descent_stops_after_max_steps)
{
    double start[2], x[2], bottom[2], scratch[] = { NAN, NAN };
    random_numbers(start, 2);
    for (int i = 0; i < 2; i++) {
        x[i] = start[i];
        bottom[i] = start[i] + random_number();
    }
    expect_int(gradient_descent(x, scratch, 2, bowl_gradient, bottom,
                                0.1, 1e-6, 7),
               7);
    for (int i = 0; i < 2; i++)
        expect_close(x[i], bottom[i] +
                               (start[i] - bottom[i]) * pow(0.8, 7.0));
}
END_TEST

START_TEST(small_rate_is_slow_and_large_rate_diverges)
{
    double start = random_number(), bottom = 0.0, scratch = NAN;
    double small = start, good = start, large = start;
    gradient_descent(&small, &scratch, 1, bowl_gradient, &bottom, 0.01,
                     1e-9, 10);
    gradient_descent(&good, &scratch, 1, bowl_gradient, &bottom, 0.4,
                     1e-9, 10);
    gradient_descent(&large, &scratch, 1, bowl_gradient, &bottom, 1.1,
                     1e-9, 10);
    expect_close(small, start * pow(0.98, 10.0));
    expect_close(good, start * pow(0.2, 10.0));
    expect_close(large, start * pow(-1.2, 10.0));

    double ends[] = { small, good, large };
    observe_numbers(ends, 3);
    expect_that(fabs(ends[0]) > 0.8 * fabs(start),
                "0.01 is too small: 10 steps later hardly anything "
                "has happened");
    expect_that(fabs(ends[1]) < 1e-6 * fabs(start),
                "0.4 is good: 10 steps lead to the bottom");
    expect_that(fabs(ends[2]) > 5.0 * fabs(start),
                "1.1 is too large: every step ends further away");
}
END_TEST

START_TEST(saddle_holds_only_who_comes_straight_at_it)
{
    double scratch[] = { NAN, NAN }, middle[] = { 0.0, 0.0 };
    expect_int(gradient_descent(middle, scratch, 2, saddle_gradient,
                                NULL, 0.1, 1e-6, 1000),
               0);

    double start = random_number();
    double ridge[] = { start, 0.0 };
    expect_int(gradient_descent(ridge, scratch, 2, saddle_gradient,
                                NULL, 0.1, 1e-6, 1000),
               steps_until(2.0 * fabs(start), 0.8, 1e-6));
    expect_near(ridge[0], 0.0, 1e-6);
    expect_close(ridge[1], 0.0);

    double beside[] = { start, 0.000001 };
    expect_int(gradient_descent(beside, scratch, 2, saddle_gradient,
                                NULL, 0.1, 1e-6, 100),
               100);
    expect_close(beside[0], start * pow(0.8, 100.0));
    expect_close(beside[1], 0.000001 * pow(1.2, 100.0));
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &saddle_rises_one_way_and_falls_the_other, .points = 1,
      .hints = { "49 - 1 is 48.", "Lesson 08, Downhill by hand.",
                 "return x[0] * x[0] - x[1] * x[1];" } },
    { &saddle_gradient_points_uphill, .points = 1,
      .hints = { "The slope of x² is 2x; the minus stays.",
                 "Lesson 08, Downhill by hand.",
                 "gradient[0] = 2 * x[0]; gradient[1] = -2 * x[1]" } },
    { &numerical_gradient_finds_every_slope, .points = 2,
      .hints = { "It is chapter 03's slope, once for every variable. "
                 "The others must stand where they were.",
                 "Lesson 08, Slopes without calculus.",
                 "for each i: x[i] = old + h, above = f(x, n, "
                 "context); x[i] = old - h, below = …; x[i] = old; "
                 "gradient[i] = (above - below) / (2 * h)" } },
    { &numerical_gradient_puts_x_back_to_the_bit, .points = 1,
      .needs = { "numerical_gradient_finds_every_slope" },
      .hints = { "Adding h and taking it away again need not give "
                 "the same number: digits are lost on the way.",
                 "Lesson 08, Slopes without calculus.",
                 "Keep the old value in a variable and write that "
                 "one back." } },
    { &relative_difference_of_equal_and_opposite, .points = 1,
      .hints = { "Three lengths: of p - q, of p, of q. A helper "
                 "function for the length saves typing.",
                 "Lesson 08, Are two gradients the same?",
                 "length(p - q) / (length(p) + length(q)), where "
                 "length is the root of the sum of squares" } },
    { &two_zero_gradients_are_equal, .points = 1,
      .needs = { "relative_difference_of_equal_and_opposite" },
      .hints = { "0 / 0 is not a number.",
                 "Lesson 08, Are two gradients the same?",
                 "if length(p) + length(q) is 0: return 0" } },
    { &step_goes_against_the_gradient, .points = 1,
      .hints = { "The gradient points uphill, and we want down.",
                 "Lesson 08, The formula.",
                 "for each i: x[i] = x[i] - eta * gradient[i]" } },
    { &descent_finds_the_bottom_of_a_bowl, .points = 2,
      .needs = { "step_goes_against_the_gradient" },
      .hints = { "At every new place the gradient is another one. "
                 "Stop when its length is below tolerance.",
                 "Lesson 08, When to stop.",
                 "for steps = 0, 1, 2 …: gradient_of(scratch, x, n, "
                 "context); short? return steps; descent_step" } },
    { &short_gradient_needs_no_step, .points = 1,
      .needs = { "descent_finds_the_bottom_of_a_bowl" },
      .hints = { "Look at the gradient before you step, not after.",
                 "Lesson 08, When to stop.",
                 "gradient first, then the question, then the step" } },
    { &descent_stops_after_max_steps, .points = 1,
      .needs = { "step_goes_against_the_gradient" },
      .hints = { "Exactly max_steps steps, not one more.",
                 "Lesson 08, When to stop.",
                 "the loop runs while steps < max_steps; after it: "
                 "return max_steps" } },
    { &small_rate_is_slow_and_large_rate_diverges, .points = 1,
      .needs = { "descent_stops_after_max_steps" },
      .hints = { "Use eta as it is given, the same in every step.",
                 "Lesson 08, How large a step?",
                 "descent_step(x, scratch, n, eta)" } },
    { &saddle_holds_only_who_comes_straight_at_it, .points = 1,
      .needs = { "saddle_gradient_points_uphill",
                 "descent_finds_the_bottom_of_a_bowl",
                 "descent_stops_after_max_steps" },
      .hints = { "Nothing new to write: this puts your functions "
                 "together.",
                 "Lesson 08, A place that only looks like the end.",
                 "See the hints of the tests that this one needs." } },
    { 0 },
};
