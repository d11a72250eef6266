/* Shows how far a training is.
 *
 * On a terminal one line moves along; elsewhere (a file, CI) only the
 * line at the end of each epoch is printed.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "26-mnist/trainer.h"

typedef struct {
    bool terminal;
    int epochs;
    double start, epoch_start, last_shown; /* seconds */
} Progress;

/* Seconds on a clock that never goes back. */
double seconds_now(void);

Progress progress_start(int epochs);

/* After a batch. Shows something at most ten times a second. */
void progress_batch(Progress *progress, int epoch, int examples_done,
                    int examples, const Score *so_far);

/* After an epoch: its figures on a line of their own. */
void progress_epoch(Progress *progress, const Epoch *epoch, bool best);

/* Leaves the moving line, before something else is printed. */
void progress_break(const Progress *progress);

#endif
