/* What a run leaves behind, as text: tables and figures' numbers. */
#ifndef REPORT_H
#define REPORT_H

#include <stdio.h>

#include "22-evaluation/evaluation.h"
#include "26-mnist/trainer.h"

/* The layers of a network with their parameters, as a table. */
void report_summary(FILE *out, const Network *network);

/* One line for each epoch, with a line of headings. */
void report_history(FILE *out, const Epoch *epochs, int count);

/* The confusion matrix; tabs between, true digits down, answers
 * across, with headings. */
void report_confusion(FILE *out, const Confusion *confusion);

/* Precision, recall and F1 of each class, as a table. */
void report_classes(FILE *out, const Confusion *confusion);

/* Everything about a run that a program may want to read. */
typedef struct {
    const char *data;
    bool built_in;
    int seed, batch_size, patience;
    int training, validation, test; /* examples */
    const Network *network;
    const Recipe *recipe;
    const Epoch *epochs;
    int epoch_count, best_epoch;
    double test_loss, test_accuracy;
    Confusion confusion;
} RunReport;

void report_json(FILE *out, const RunReport *run);

#endif
