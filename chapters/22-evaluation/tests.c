#include "22-evaluation/evaluation.h"
#include "support/expect.h"

/* How many of each digit there are among MNIST's 10 000 test images. */
static const int mnist_counts[CLASSES] = {
    980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009
};
enum { MNIST_TESTS = 10000 };

static void mnist_labels(unsigned char *labels)
{
    int i = 0;
    for (int digit = 0; digit < CLASSES; digit++)
        for (int times = 0; times < mnist_counts[digit]; times++)
            labels[i++] = (unsigned char)digit;
}

static void random_digits(unsigned char *digits, int count)
{
    for (int i = 0; i < count; i++)
        digits[i] = (unsigned char)random_int(0, 9);
}

/* Any digit but this one. */
static int other_digit(int digit)
{
    return (digit + random_int(1, 9)) % CLASSES;
}

/* Right answers, but for the first few. */
static void answers_with_mistakes(unsigned char *predictions,
                                  const unsigned char *labels,
                                  int count, int wrong)
{
    for (int i = 0; i < count; i++)
        predictions[i] =
            (unsigned char)(i < wrong ? other_digit(labels[i])
                                      : labels[i]);
}

static Confusion random_confusion(void)
{
    Confusion confusion;
    for (int i = 0; i < CLASSES; i++)
        for (int j = 0; j < CLASSES; j++)
            confusion.counts[i][j] = random_int(1, 99);
    return confusion;
}

#ifdef JUDGE
static int row_sum(const Confusion *confusion, int i)
{
    int sum = 0;
    for (int j = 0; j < CLASSES; j++)
        sum += confusion->counts[i][j];
    return sum;
}

static int column_sum(const Confusion *confusion, int j)
{
    int sum = 0;
    for (int i = 0; i < CLASSES; i++)
        sum += confusion->counts[i][j];
    return sum;
}

/* How many examples are truly an i and were read as a j? */
static int times(const unsigned char *labels,
                 const unsigned char *predictions, int count, int i,
                 int j)
{
    int sum = 0;
    for (int n = 0; n < count; n++)
        sum += labels[n] == i && predictions[n] == j;
    return sum;
}
#endif

START_TEST(accuracy_is_the_share_of_right_answers)
{
    const unsigned char labels[4] = { 7, 2, 1, 0 };
    const unsigned char predictions[4] = { 7, 2, 7, 0 };
    expect_close(accuracy(labels, predictions, 4), 0.75);
    expect_close(accuracy(labels, predictions, 2), 1.0);
    expect_close(accuracy(labels, predictions, 3), 2.0 / 3.0);

    unsigned char truth[30], guess[30];
    int wrong = random_int(1, 29);
    random_digits(truth, 30);
    answers_with_mistakes(guess, truth, 30, wrong);
    expect_close(accuracy(truth, guess, 30), (30 - wrong) / 30.0);
}
END_TEST

START_TEST(accuracy_of_nothing_is_zero)
{
    unsigned char labels[9], predictions[9];
    int wrong = random_int(1, 8);
    random_digits(labels, 9);
    answers_with_mistakes(predictions, labels, 9, wrong);
    expect_close(accuracy(labels, predictions, 0), 0.0);
    expect_close(accuracy(labels, predictions, 9), (9 - wrong) / 9.0);
}
END_TEST

START_TEST(rows_are_true_and_columns_predicted)
{
    const unsigned char labels[5] = { 4, 4, 9, 4, 0 };
    const unsigned char predictions[5] = { 9, 4, 9, 9, 0 };
    Confusion confusion = random_confusion();
    confusion_count(&confusion, labels, predictions, 5);
    expect_int(confusion.counts[4][9], 2);
    expect_int(confusion.counts[9][4], 0);
    expect_int(confusion.counts[4][4], 1);
    expect_int(confusion.counts[9][9], 1);
    expect_int(confusion.counts[0][0], 1);

    unsigned char label = (unsigned char)random_int(0, 9);
    unsigned char prediction = (unsigned char)other_digit(label);
    confusion_count(&confusion, &label, &prediction, 1);
    expect_int(confusion.counts[label][prediction], 1);
    expect_int(confusion.counts[prediction][label], 0);
}
END_TEST

START_TEST(every_example_is_counted_once)
{
    unsigned char labels[300], predictions[300];
    Confusion confusion = random_confusion();
    random_digits(labels, 300);
    random_digits(predictions, 300);
    confusion_count(&confusion, labels, predictions, 300);
    for (int i = 0; i < CLASSES; i++)
        for (int j = 0; j < CLASSES; j++)
            expect_int(confusion.counts[i][j],
                       times(labels, predictions, 300, i, j));
}
END_TEST

START_TEST(one_class_against_the_rest)
{
    Confusion confusion = { 0 };
    confusion.counts[4][4] = 970;
    confusion.counts[4][9] = 10;
    confusion.counts[9][4] = 3;
    confusion.counts[9][9] = 1000;
    confusion.counts[9][7] = 5;
    OneAgainstRest four = one_against_rest(&confusion, 4);
    expect_int(four.tp, 970);
    expect_int(four.fp, 3);
    expect_int(four.fn, 10);
    expect_int(four.tn, 1005);

    confusion = random_confusion();
    for (int c = 0; c < CLASSES; c++) {
        OneAgainstRest counts = one_against_rest(&confusion, c);
        expect_int(counts.tp, confusion.counts[c][c]);
        expect_int(counts.fp,
                   column_sum(&confusion, c) - confusion.counts[c][c]);
        expect_int(counts.fn,
                   row_sum(&confusion, c) - confusion.counts[c][c]);
    }
}
END_TEST

START_TEST(the_four_counts_hold_every_example)
{
    unsigned char labels[250], predictions[250];
    Confusion confusion = { 0 };
    random_digits(labels, 250);
    random_digits(predictions, 250);
    for (int i = 0; i < 250; i++)
        confusion.counts[labels[i]][predictions[i]]++;
    for (int c = 0; c < CLASSES; c++) {
        OneAgainstRest counts = one_against_rest(&confusion, c);
        expect_int(counts.tn, 250 - row_sum(&confusion, c) -
                                  column_sum(&confusion, c) +
                                  confusion.counts[c][c]);
        expect_int(counts.tp + counts.fp + counts.fn + counts.tn, 250);
    }
}
END_TEST

START_TEST(precision_asks_those_read_as_c)
{
    expect_close(precision((OneAgainstRest){ 6, 2, 4, 88 }), 0.75);
    int tp = random_int(1, 50), fp = random_int(1, 50);
    expect_close(precision((OneAgainstRest){ tp, fp, 70, 900 }),
                 (double)tp / (tp + fp));
    expect_close(precision((OneAgainstRest){ 0, 0, tp, fp }), 0.0);
    expect_close(precision((OneAgainstRest){ tp, 0, fp, 5 }), 1.0);
    expect_close(precision((OneAgainstRest){ 0, fp, tp, 5 }), 0.0);
}
END_TEST

START_TEST(recall_asks_those_that_are_c)
{
    expect_close(recall((OneAgainstRest){ 6, 2, 4, 88 }), 0.6);
    int tp = random_int(1, 50), fn = random_int(1, 50);
    expect_close(recall((OneAgainstRest){ tp, 70, fn, 900 }),
                 (double)tp / (tp + fn));
    expect_close(recall((OneAgainstRest){ 0, tp, 0, fn }), 0.0);
    expect_close(recall((OneAgainstRest){ tp, fn, 0, 5 }), 1.0);
    expect_close(recall((OneAgainstRest){ 0, tp, fn, 5 }), 0.0);
}
END_TEST

START_TEST(f1_is_the_harmonic_mean)
{
    /* 2 · 0.75 · 0.6 / 1.35 */
    expect_close(f1((OneAgainstRest){ 6, 2, 4, 88 }), 2.0 / 3.0);
    int tp = random_int(1, 50), fp = random_int(1, 50);
    int fn = random_int(51, 99);
    expect_close(f1((OneAgainstRest){ tp, fp, fn, 900 }),
                 2.0 * tp / (2.0 * tp + fp + fn));
    expect_close(f1((OneAgainstRest){ 0, fp, fn, 900 }), 0.0);
    expect_close(f1((OneAgainstRest){ 0, 0, 0, fn }), 0.0);
    expect_close(f1((OneAgainstRest){ tp, 0, 0, fn }), 1.0);
}
END_TEST

START_TEST(never_a_five_is_accurate_and_useless)
{
    unsigned char labels[MNIST_TESTS], predictions[MNIST_TESTS];
    int instead = other_digit(5);
    mnist_labels(labels);
    for (int i = 0; i < MNIST_TESTS; i++)
        predictions[i] =
            labels[i] == 5 ? (unsigned char)instead : labels[i];
    expect_close(accuracy(labels, predictions, MNIST_TESTS), 0.9108);

    Confusion confusion = random_confusion();
    confusion_count(&confusion, labels, predictions, MNIST_TESTS);
    expect_int(confusion.counts[5][instead], 892);
    OneAgainstRest five = one_against_rest(&confusion, 5);
    expect_int(five.fn, 892);
    expect_int(five.tn, 9108);
    expect_close(recall(five), 0.0);
    expect_close(precision(five), 0.0);
    expect_close(f1(five), 0.0);
}
END_TEST

START_TEST(always_the_same_digit_is_a_baseline)
{
    unsigned char labels[MNIST_TESTS], predictions[MNIST_TESTS];
    mnist_labels(labels);
    for (int i = 0; i < MNIST_TESTS; i++)
        predictions[i] = 1;
    expect_close(accuracy(labels, predictions, MNIST_TESTS), 0.1135);

    int digit = random_int(0, 9);
    for (int i = 0; i < MNIST_TESTS; i++)
        predictions[i] = (unsigned char)digit;
    Confusion confusion = random_confusion();
    confusion_count(&confusion, labels, predictions, MNIST_TESTS);
    OneAgainstRest counts = one_against_rest(&confusion, digit);
    expect_close(recall(counts), 1.0);
    expect_close(precision(counts), mnist_counts[digit] / 10000.0);
    expect_close(f1(counts), 2.0 * mnist_counts[digit] /
                                 (10000.0 + mnist_counts[digit]));
}
END_TEST

START_TEST(worst_confusion_is_off_the_diagonal)
{
    Confusion confusion = random_confusion();
    for (int i = 0; i < CLASSES; i++)
        confusion.counts[i][i] = 1000 + i;
    int i = random_int(0, 9), j = other_digit(i);
    int truth = -1, answer = -1, often = random_int(100, 900);
    confusion.counts[i][j] = often;
    expect_int(worst_confusion(&truth, &answer, &confusion), often);
    expect_int(truth, i);
    expect_int(answer, j);

    /* the last place, then the first one off the diagonal */
    confusion.counts[9][8] = 950;
    expect_int(worst_confusion(&truth, &answer, &confusion), 950);
    expect_int(truth, 9);
    expect_int(answer, 8);
    confusion.counts[0][1] = 950;
    expect_int(worst_confusion(&truth, &answer, &confusion), 950);
    expect_int(truth, 0);
    expect_int(answer, 1);
}
END_TEST

START_TEST(four_is_read_as_nine)
{
    Confusion confusion = { 0 };
    int truth = -1, answer = -1, fewer = random_int(1, 9);
    confusion.counts[4][4] = 972;
    confusion.counts[4][9] = 10;
    confusion.counts[2][7] = confusion.counts[9][4] = fewer;
    expect_int(worst_confusion(&truth, &answer, &confusion), 10);
    expect_int(truth, 4);
    expect_int(answer, 9);

    confusion.counts[4][9] = 0;
    expect_int(worst_confusion(&truth, &answer, &confusion), fewer);
    expect_int(truth, 2);
    expect_int(answer, 7);

    confusion.counts[9][4] = 2000; /* more than any right answer */
    expect_int(worst_confusion(&truth, &answer, &confusion), 2000);
    expect_int(truth, 9);
    expect_int(answer, 4);
    confusion.counts[0][1] = 3000;
    expect_int(worst_confusion(&truth, &answer, &confusion), 3000);
    expect_int(truth, 0);
    expect_int(answer, 1);
}
END_TEST

START_TEST(no_mistake_no_confusion)
{
    Confusion confusion = { 0 };
    for (int i = 0; i < CLASSES; i++)
        confusion.counts[i][i] = random_int(1, 99);
    int truth = -1, answer = -2;
    expect_int(worst_confusion(&truth, &answer, &confusion), 0);
    expect_int(truth, -1);
    expect_int(answer, -2);

    int often = random_int(1, 99);
    confusion.counts[8][3] = often;
    expect_int(worst_confusion(&truth, &answer, &confusion), often);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &accuracy_is_the_share_of_right_answers, .points = 2,
      .hints = { "3 / 4 is 0 in C; 3 / 4.0 is 0.75.",
                 "Lesson 22, Accuracy.",
                 "right = 0; for each i: if labels[i] == "
                 "predictions[i]: right++; right / (double)count" } },
    { &accuracy_of_nothing_is_zero, .points = 1,
      .needs = { "accuracy_is_the_share_of_right_answers" },
      .hints = { "0 / 0 is no number. This book takes 0.",
                 "Lesson 22, Zero by zero.",
                 "if count is 0: return 0, before you divide" } },
    { &rows_are_true_and_columns_predicted, .points = 2,
      .hints = { "The label chooses the row, the prediction the "
                 "column. What stood there before does not count.",
                 "Lesson 22, The confusion matrix.",
                 "all counts = 0; for each i: "
                 "counts[labels[i]][predictions[i]]++" } },
    { &every_example_is_counted_once, .points = 1,
      .needs = { "rows_are_true_and_columns_predicted" },
      .hints = { "Every example adds exactly 1, right or wrong.",
                 "Lesson 22, The confusion matrix.",
                 "for i = 0 … count - 1: "
                 "counts[labels[i]][predictions[i]]++" } },
    { &one_class_against_the_rest, .points = 2,
      .hints = { "Positive means read as a c, true means that the "
                 "answer was right. A 4 read as a 9 is a false "
                 "negative for the fours.",
                 "Lesson 22, One against the rest.",
                 "for each row, column: both c: tp; column c: fp; row "
                 "c: fn; else tn" } },
    { &the_four_counts_hold_every_example, .points = 1,
      .needs = { "one_class_against_the_rest" },
      .hints = { "A 3 read as an 8 is a true negative for the fours: "
                 "it is no 4, and nobody said so.",
                 "Lesson 22, One against the rest.",
                 "tn is everything outside row c and column c." } },
    { &precision_asks_those_read_as_c, .points = 1,
      .hints = { "tp and fp are those read as c. Mind 0 / 0.",
                 "Lesson 22, Precision, recall, F1.",
                 "if tp + fp is 0: 0; else (double)tp / (tp + fp)" } },
    { &recall_asks_those_that_are_c, .points = 1,
      .hints = { "tp and fn are those that are c. Mind 0 / 0.",
                 "Lesson 22, Precision, recall, F1.",
                 "if tp + fn is 0: 0; else (double)tp / (tp + fn)" } },
    { &f1_is_the_harmonic_mean, .points = 1,
      .needs = { "precision_asks_those_read_as_c",
                 "recall_asks_those_that_are_c" },
      .hints = { "Not the mean you know: 2 p r / (p + r). Mind 0 / 0.",
                 "Lesson 22, Precision, recall, F1.",
                 "p = precision(counts); r = recall(counts); if p + r "
                 "is 0: 0; else 2 * p * r / (p + r)" } },
    { &never_a_five_is_accurate_and_useless, .points = 2,
      .needs = { "accuracy_is_the_share_of_right_answers",
                 "every_example_is_counted_once",
                 "the_four_counts_hold_every_example",
                 "f1_is_the_harmonic_mean" },
      .hints = { "Who never says 5 finds no 5: tp and fp are 0.",
                 "Lesson 22, Baselines.",
                 "Nothing new to write: look at 0 / 0 again." } },
    { &always_the_same_digit_is_a_baseline, .points = 1,
      .needs = { "accuracy_is_the_share_of_right_answers",
                 "every_example_is_counted_once",
                 "the_four_counts_hold_every_example",
                 "f1_is_the_harmonic_mean" },
      .hints = { "Who always says 1 finds every 1 and is right as "
                 "often as there are ones.",
                 "Lesson 22, Baselines.",
                 "Nothing new to write: precision is tp / 10000 "
                 "here." } },
    { &worst_confusion_is_off_the_diagonal, .points = 1,
      .hints = { "On the diagonal stand the right answers.",
                 "Lesson 22, The confusion matrix.",
                 "worst = 0; for each i, j: if i != j and counts[i][j] "
                 "> worst: remember it, *truth = i, *answer = j" } },
    { &four_is_read_as_nine, .points = 1,
      .needs = { "worst_confusion_is_off_the_diagonal" },
      .hints = { "The row is the truth, the column the answer. Of "
                 "equal counts the first stays.",
                 "Lesson 22, The confusion matrix.",
                 "Compare with >, not with >=." } },
    { &no_mistake_no_confusion, .points = 1,
      .needs = { "worst_confusion_is_off_the_diagonal" },
      .hints = { "Write *truth and *answer only when you found a "
                 "mistake.",
                 "Lesson 22, The confusion matrix.",
                 "Begin with worst = 0 and nothing else." } },
    { 0 },
};
