/* Numbers for the figures of lesson 22: precision, recall and F1 of
 * every digit in a real run, from the confusion matrix it left behind;
 * and how much luck there is in a test: the accuracies that one and
 * the same network would get from many different test sets. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "06-network/rng.h"
#include "22-evaluation/evaluation.h"
#include "figures/figure.h"

#define RUN "../../../figures/results/mnist/confusion.tsv"

enum {
    EXAMPLES = 10000, /* in a test set */
    TESTS = 2000,     /* test sets */
    BIN = 4           /* right answers that share a bar */
};
static const double ABILITY = 0.98;

/* ---- A real run -------------------------------------------------- */

/* Past the line of headings. */
static void skip_line(FILE *file)
{
    int c;
    do
        c = fgetc(file);
    while (c != '\n' && c != EOF);
}

static void read_run(Confusion *confusion)
{
    FILE *file = fopen(RUN, "r");
    int row, numbers = 0;
    if (file != NULL) {
        skip_line(file);
        for (int i = 0; i < CLASSES; i++) {
            numbers += fscanf(file, "%d", &row);
            for (int j = 0; j < CLASSES; j++)
                numbers += fscanf(file, "%d", &confusion->counts[i][j]);
        }
        fclose(file);
    }
    if (numbers != CLASSES * (CLASSES + 1)) {
        fprintf(stderr, "figure: no confusion matrix in %s\n", RUN);
        exit(2);
    }
}

/* result("recall_7", …) */
static void result_of(const char *name, int c, double value)
{
    char key[32];
    snprintf(key, sizeof key, "%s_%d", name, c);
    result(key, value);
}

static void classes(const Confusion *confusion)
{
    FILE *table = table_open("classes.tsv");
    int mistakes = 0;
    for (int c = 0; c < CLASSES; c++) {
        OneAgainstRest counts = one_against_rest(confusion, c);
        double p = precision(counts), r = recall(counts);
        fprintf(table, "%d\t%.6f\t%.6f\t%.6f\n", c, p, r, f1(counts));
        result_of("tp", c, counts.tp);
        result_of("fp", c, counts.fp);
        result_of("fn", c, counts.fn);
        result_of("tn", c, counts.tn);
        result_of("precision", c, 100.0 * p);
        result_of("recall", c, 100.0 * r);
        result_of("f1", c, 100.0 * f1(counts));
        mistakes += counts.fn;
    }
    table_close(table);
    result("mistakes", mistakes);
    result("nines_as_fours", confusion->counts[9][4]);
    result("fours_as_nines", confusion->counts[4][9]);
    result("twos_as_sevens", confusion->counts[2][7]);
}

static void worst(const Confusion *confusion)
{
    int truth = 0, answer = 0;
    int count = worst_confusion(&truth, &answer, confusion);
    result("worst_count", count);
    result("worst_truth", truth);
    result("worst_answer", answer);
}

/* ---- Luck -------------------------------------------------------- */

/* One test: every digit is a 0, and whoever reads it wrong says 1. */
static double test_once(Rng *rng)
{
    static const unsigned char labels[EXAMPLES] = { 0 };
    unsigned char predictions[EXAMPLES];
    for (int n = 0; n < EXAMPLES; n++)
        predictions[n] = rng_uniform(rng) >= ABILITY;
    return accuracy(labels, predictions, EXAMPLES);
}

static void luck(void)
{
    static int bars[EXAMPLES / BIN + 1];
    Rng rng = rng_from_seed(22);
    double sum = 0.0, squares = 0.0;
    int far = 0;
    double error = sqrt(ABILITY * (1.0 - ABILITY) / EXAMPLES);
    for (int test = 0; test < TESTS; test++) {
        double share = test_once(&rng), off = share - ABILITY;
        bars[(int)lround(share * EXAMPLES) / BIN]++;
        sum += off;
        squares += off * off;
        far += fabs(off) > 2.0 * error;
    }
    double mean = sum / TESTS;
    result("luck_tests", TESTS);
    result("luck_mean", 100.0 * (ABILITY + mean));
    result("luck_spread", 100.0 * sqrt(squares / TESTS - mean * mean));
    result("luck_error", 100.0 * error);
    result("luck_far", 100.0 * far / TESTS);

    FILE *table = table_open("luck.tsv");
    for (int bar = 0; bar <= EXAMPLES / BIN; bar++)
        if (bars[bar] > 0)
            fprintf(table, "%.4f\t%d\n",
                    100.0 * (BIN * bar + 0.5 * (BIN - 1)) / EXAMPLES,
                    bars[bar]);
    table_close(table);
}

int main(void)
{
    Confusion confusion;
    read_run(&confusion);
    classes(&confusion);
    worst(&confusion);
    luck();
    return 0;
}
