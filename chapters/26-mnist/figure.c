/* Numbers for the figures of lesson 26, from the files that real runs
 * left in figures/results: where a training would have ended with
 * other patience, how far the seeds lie apart, and the pictures with
 * each pixel repeated, so that no viewer blurs it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "26-mnist/trainer.h"
#include "figures/figure.h"

#define RESULTS "../../../figures/results/"

enum { SEEDS = 5, MOST_EPOCHS = 100, MOST_COLS = 400, SCALE = 4 };

static FILE *results_open(const char *path)
{
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        fprintf(stderr, "figure: cannot read %s\n", path);
        exit(2);
    }
    return file;
}

static void skip_line(FILE *file)
{
    int c;
    do
        c = fgetc(file);
    while (c != '\n' && c != EOF);
}

/* ---- Patience ---------------------------------------------------- */

/* The validation accuracies of a run. Returns how many. */
static int read_history(double *accuracies)
{
    FILE *file = results_open(RESULTS "mnist/history.tsv");
    int count = 0;
    skip_line(file);
    while (count < MOST_EPOCHS &&
           fscanf(file, "%*d %*f %*f %*f %lf", &accuracies[count]) == 1)
        count++;
    fclose(file);
    return count;
}

/* The epoch after which a training with this patience ends, and the
 * one whose weights it keeps. */
static void stop_with(FILE *table, int patience,
                      const double *accuracies, int epochs)
{
    EarlyStopping stop = { .best = -1.0 };
    int last = 0;
    while (last < epochs && stop.waited < patience) {
        early_stopping(&stop, accuracies[last], last + 1);
        last++;
    }
    char key[40];
    snprintf(key, sizeof key, "patience_%d_last", patience);
    result(key, last);
    snprintf(key, sizeof key, "patience_%d_best", patience);
    result(key, stop.best_epoch);
    snprintf(key, sizeof key, "patience_%d_accuracy", patience);
    result(key, 100.0 * stop.best);
    fprintf(table, "%d\t%d\t%d\n", patience, last, stop.best_epoch);
}

static void patience(void)
{
    double accuracies[MOST_EPOCHS];
    int epochs = read_history(accuracies);
    FILE *table = table_open("patience.tsv");
    for (int patience = 1; patience <= 10; patience++)
        stop_with(table, patience, accuracies, epochs);
    table_close(table);
}

/* ---- Seeds ------------------------------------------------------- */

static void seeds(void)
{
    FILE *file = results_open(RESULTS "seeds.tsv");
    double sum = 0.0, squares = 0.0, accuracy;
    for (int i = 0; i < SEEDS; i++) {
        if (fscanf(file, "seed%*d %lf ", &accuracy) != 1)
            exit(2);
        sum += accuracy;
        squares += accuracy * accuracy;
    }
    fclose(file);
    double mean = sum / SEEDS;
    result("seeds_mean", mean);
    /* Divided by one less than there are: the usual estimate. */
    result("seeds_spread",
           sqrt((squares - SEEDS * mean * mean) / (SEEDS - 1)));
}

/* ---- Pictures ---------------------------------------------------- */

/* Reads one line of a mosaic. Returns its length, 0 at the end. */
static int read_row(FILE *file, double *row)
{
    int count = 0;
    char after = ' ';
    while (after != '\n' && count < MOST_COLS &&
           fscanf(file, "%lf%c", &row[count], &after) == 2)
        count++;
    return count;
}

static void enlarge(const char *from, const char *to)
{
    FILE *file = results_open(from), *table = table_open(to);
    double row[MOST_COLS];
    int cols;
    while ((cols = read_row(file, row)) > 0)
        for (int down = 0; down < SCALE; down++) {
            for (int i = 0; i < SCALE * cols; i++)
                fprintf(table, "%g ", row[i / SCALE]);
            fprintf(table, "\n");
        }
    table_close(table);
    fclose(file);
}

int main(void)
{
    patience();
    seeds();
    enlarge(RESULTS "mnist/mistakes.dat", "mistakes.big");
    enlarge(RESULTS "mnist/weights.dat", "weights.big");
    return 0;
}
