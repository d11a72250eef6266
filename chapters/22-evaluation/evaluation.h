/* 22 Evaluation: how good is it, and what does it confuse?
 *
 * You write: accuracy, confusion_count, one_against_rest, precision,
 *            recall, f1, worst_confusion
 *
 * Everything here is counted from two lists: the labels (what is
 * true) and the predictions. Where a quotient would be 0 / 0, it is 0
 * by convention.
 */
#ifndef EVALUATION_H
#define EVALUATION_H

#include "19-mnist-data/idx.h"

/* The confusion matrix: counts[i][j] examples that are truly an i were
 * read as a j. Rows true, columns predicted. */
typedef struct {
    int counts[CLASSES][CLASSES];
} Confusion;

/* One class against the rest, as yes/no: true positives, false
 * positives, false negatives, true negatives. */
typedef struct {
    int tp, fp, fn, tn;
} OneAgainstRest;

/* The share of right predictions, 0 … 1. count = 0: 0. */
double accuracy(const unsigned char *labels,
                const unsigned char *predictions, int count);

/* Counts all `count` examples, beginning from 0: what stood in
 * *confusion before is gone. Both lists hold 0 … 9. */
void confusion_count(Confusion *confusion, const unsigned char *labels,
                     const unsigned char *predictions, int count);

/* Class c against the nine others. */
OneAgainstRest one_against_rest(const Confusion *confusion, int c);

/* Of those read as c, how many are c?   tp / (tp + fp) */
double precision(OneAgainstRest counts);

/* Of those that are c, how many were found?   tp / (tp + fn) */
double recall(OneAgainstRest counts);

/* The harmonic mean of precision p and recall r: 2 p r / (p + r) */
double f1(OneAgainstRest counts);

/* The most frequent mistake: *truth and *answer get the row and the
 * column of the largest count off the diagonal; of equal ones the
 * first, row by row. Returns that count. With no mistake at all it is
 * 0 and *truth, *answer stay as they are. */
int worst_confusion(int *truth, int *answer,
                    const Confusion *confusion);

#endif
