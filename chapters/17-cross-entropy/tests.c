#include "17-cross-entropy/cross_entropy.h"
#include "support/expect.h"

#ifdef JUDGE
/* -ln s_t by the definition of softmax: for moderate z only. */
static double cost_of_label(const double *z, int t, int n)
{
    double sum = 0.0;
    for (int m = 0; m < n; m++)
        sum += exp(z[m]);
    return -log(exp(z[t]) / sum);
}
#endif

START_TEST(label_four_becomes_one_hot)
{
    double y[10] = { NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN };
    one_hot(y, 4, 10);
    expect_numbers(y, 10, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0);

    int label = random_int(0, 6);
    one_hot(y, label, 7);
    for (int i = 0; i < 7; i++)
        expect_close(y[i], i == label);
}
END_TEST

START_TEST(argmax_finds_the_largest)
{
    const double a[3] = { 0.1, 0.7, 0.2 };
    expect_int(argmax(a, 3), 1);

    int where = random_int(1, 7);
    double z[8];
    for (int i = 0; i < 8; i++)
        z[i] = random_between(-9.0, -5.0);
    z[where] = random_between(-4.0, -0.1);
    expect_int(argmax(z, 8), where);
    expect_int(argmax(&z[where], 1), 0);

    expect_int(argmax((double[]){ 9.5, 3.0, 6.0, 1.0, 7.0 }, 5), 0);
    expect_int(argmax((double[]){ 2.5, 2.9, 8.0, 1.0, 8.6, 3.0 }, 6),
               4);
    expect_int(argmax((double[]){ -0.5, -8.0, 4.0, 3.0, 5.0, 6.0 }, 6),
               5);
}
END_TEST

START_TEST(argmax_of_equal_ones_is_the_first)
{
    const double a[5] = { 0.1, 0.3, 0.2, 0.3, 0.1 };
    expect_int(argmax(a, 5), 1);

    int first = random_int(0, 3), second = random_int(4, 7);
    double z[9];
    for (int i = 0; i < 9; i++)
        z[i] = random_between(-1.0, 1.0);
    z[first] = z[second] = z[8] = 1.5;
    expect_int(argmax(z, 9), first);
}
END_TEST

START_TEST(argmax_is_the_way_back_from_one_hot)
{
    double y[6] = { NAN, NAN, NAN, NAN, NAN, NAN };
    int label = random_int(0, 5);
    one_hot(y, 5 - label, 6);
    expect_int(argmax(y, 6), 5 - label);
    one_hot(y, label, 6);
    expect_int(argmax(y, 6), label);
}
END_TEST

START_TEST(cost_is_minus_ln_of_the_right_class)
{
    const double a[3] = { 0.1, 0.7, 0.2 }, y[3] = { 0.0, 1.0, 0.0 };
    expect_near(cross_entropy(a, y, 3), 0.3567, 1e-4);
    expect_close(cross_entropy(a, y, 3), -log(0.7));

    double p = random_between(0.1, 0.9);
    expect_close(
        cross_entropy((double[]){ 1.0 - p, p }, (double[]){ 0, 1 }, 2),
        -log(p));
}
END_TEST

START_TEST(being_sure_and_right_costs_nothing)
{
    const double y[4] = { 0.0, 0.0, 1.0, 0.0 };
    double a[4] = { 0.0, 0.0, 1.0, 0.0 };
    expect_close(cross_entropy(a, y, 4), 0.0);

    /* 0 · ln 0 counts 0 */
    a[2] = random_between(0.1, 0.9);
    a[3] = 1.0 - a[2];
    expect_close(cross_entropy(a, y, 4), -log(a[2]));
}
END_TEST

START_TEST(being_sure_and_wrong_costs_without_bound)
{
    const double y[2] = { 1.0, 0.0 };
    int zeros = random_int(20, 300);
    double small = pow(10.0, -zeros);
    expect_close(cross_entropy((double[]){ small, 1.0 }, y, 2),
                 zeros * log(10.0));
    expect_close(cross_entropy((double[]){ 0.0, 1.0 }, y, 2), INFINITY);
}
END_TEST

START_TEST(soft_labels_share_the_cost)
{
    const double a[3] = { 0.5, 0.25, 0.25 }, y[3] = { 0.5, 0.5, 0.0 };
    expect_close(cross_entropy(a, y, 3), 1.5 * log(2.0));
    expect_close(cross_entropy((double[]){ 0.5, 0.25, 0.25 },
                               (double[]){ 0.25, 0.0, 0.75 }, 3),
                 1.75 * log(2.0));

    double p[5], q[5];
    for (int i = 0; i < 5; i++) {
        p[i] = random_between(0.1, 0.3);
        q[i] = random_between(0.1, 0.3);
    }
    expect_close(cross_entropy(p, q, 5),
                 -(q[0] * log(p[0]) + q[1] * log(p[1]) +
                   q[2] * log(p[2]) + q[3] * log(p[3]) +
                   q[4] * log(p[4])));
}
END_TEST

START_TEST(cost_of_a_label_from_z)
{
    /* softmax makes (1/6, 2/6, 3/6) of these */
    const double z[3] = { 0.0, log(2.0), log(3.0) };
    expect_close(cross_entropy_of_label(z, 0, 3), log(6.0));
    expect_close(cross_entropy_of_label(z, 1, 3), log(3.0));
    expect_close(cross_entropy_of_label(z, 2, 3), log(2.0));

    double r[5];
    random_numbers(r, 5);
    for (int t = 0; t < 5; t++)
        expect_close(cross_entropy_of_label(r, t, 5),
                     cost_of_label(r, t, 5));
}
END_TEST

START_TEST(cost_of_a_label_is_finite_for_large_z)
{
    /* softmax rounds to (1, 0, 0), -ln of that would be infinite */
    const double z[3] = { 1000.0, 0.0, -1000.0 };
    expect_close(cross_entropy_of_label(z, 0, 3), 0.0);
    expect_close(cross_entropy_of_label(z, 1, 3), 1000.0);
    expect_close(cross_entropy_of_label(z, 2, 3), 2000.0);

    double far = random_between(800.0, 9000.0);
    double gap = random_between(0.5, 2.0);
    expect_close(
        cross_entropy_of_label((double[]){ far, far + gap }, 0, 2),
        log(1.0 + exp(gap)));
    expect_close(
        cross_entropy_of_label((double[]){ -far, -far - gap }, 1, 2),
        log(1.0 + exp(gap)));
}
END_TEST

START_TEST(ten_equal_guesses_cost_ln_ten)
{
    double a[10], y[10], z[10], same = random_number();
    int t = random_int(0, 9);
    for (int i = 0; i < 10; i++) {
        a[i] = 0.1;
        y[i] = i == t ? 1.0 : 0.0;
        z[i] = same;
    }
    expect_near(cross_entropy(a, y, 10), 2.303, 1e-3);
    expect_close(cross_entropy(a, y, 10), log(10.0));
    expect_close(cross_entropy_of_label(z, t, 10), log(10.0));
    z[t] += 1.0;
    expect_close(cross_entropy_of_label(z, t, 10),
                 log(9.0 + exp(1.0)) - 1.0);

    /* e^709 fits into a double, e^710 does not */
    const double sure[3] = { 0.0, 0.0, 710.0 };
    expect_close(cross_entropy_of_label(sure, 2, 3), 0.0);
    expect_close(cross_entropy_of_label(sure, 0, 3), 710.0);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &label_four_becomes_one_hot, .points = 1,
      .hints = { "Classes are counted from 0: label 4 is the fifth "
                 "place. Write every place, the zeros too.",
                 "Lesson 17, One-hot and back.",
                 "for each i: y[i] = 1 if i is the label, else 0" } },
    { &argmax_finds_the_largest, .points = 1,
      .hints = { "The answer is where the largest stands, not how "
                 "large it is. All of them may be negative.",
                 "Lesson 17, One-hot and back.",
                 "best = 0; for i = 1 … n - 1: if a[i] > a[best]: best "
                 "= i" } },
    { &argmax_of_equal_ones_is_the_first, .points = 1,
      .needs = { "argmax_finds_the_largest" },
      .hints = { "A later number that is only equal does not win.",
                 "Lesson 17, One-hot and back.",
                 "Compare with >, not with >=." } },
    { &argmax_is_the_way_back_from_one_hot, .points = 1,
      .needs = { "label_four_becomes_one_hot",
                 "argmax_finds_the_largest" },
      .hints = { "The 1 is the largest of a one-hot list.",
                 "Lesson 17, One-hot and back.",
                 "Nothing new to write: both must count from 0." } },
    { &cost_is_minus_ln_of_the_right_class, .points = 2,
      .hints = { "With one 1 among the y a single logarithm is left: "
                 "-ln 0.7 is 0.3567.",
                 "Lesson 17, The formula.",
                 "C = 0; for each i: C -= y[i] * log(a[i])" } },
    { &being_sure_and_right_costs_nothing, .points = 1,
      .needs = { "cost_is_minus_ln_of_the_right_class" },
      .hints = { "ln 0 is minus infinity, and 0 times that is no "
                 "number: leave such a part out.",
                 "Lesson 17, Zero times infinity.",
                 "if y[i] is not 0: C -= y[i] * log(a[i])" } },
    { &being_sure_and_wrong_costs_without_bound, .points = 1,
      .needs = { "cost_is_minus_ln_of_the_right_class" },
      .hints = { "Let the logarithm be what it is, also at 0.",
                 "Lesson 17, Why the logarithm.",
                 "log(a[i]), with nothing added to a[i]." } },
    { &soft_labels_share_the_cost, .points = 1,
      .needs = { "cost_is_minus_ln_of_the_right_class" },
      .hints = { "y may hold several numbers between 0 and 1: each is "
                 "the weight of its logarithm.",
                 "Lesson 17, The formula.",
                 "Add y[i] * log(a[i]) for every i, not for the "
                 "largest y only." } },
    { &cost_of_a_label_from_z, .points = 2,
      .hints = { "The logarithm of a quotient is a difference: "
                 "ln of the sum, minus z of the right class.",
                 "Lesson 17, From z without detour.",
                 "max = the largest z; sum of exp(z[m] - max); log(sum)"
                 " - (z[t] - max)" } },
    { &cost_of_a_label_is_finite_for_large_z, .points = 1,
      .needs = { "cost_of_a_label_from_z" },
      .hints = { "Never compute the softmax itself: it rounds to 0, "
                 "and ln 0 is infinite.",
                 "Lesson 17, From z without detour.",
                 "Subtract the largest z in the powers and from z[t], "
                 "both times." } },
    { &ten_equal_guesses_cost_ln_ten, .points = 1,
      .needs = { "cost_is_minus_ln_of_the_right_class",
                 "cost_of_a_label_from_z" },
      .hints = { "Whoever gives every class 1/10 pays -ln 0.1 = ln 10.",
                 "Lesson 17, The formula.",
                 "Nothing new to write: no mean over the outputs, and "
                 "the natural logarithm." } },
    { 0 },
};
