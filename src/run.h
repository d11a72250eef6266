/* One training from beginning to end, for train.c and results.c. */
#ifndef RUN_H
#define RUN_H

#include "src/progress.h"
#include "src/source.h"

typedef struct {
    const Options *options;
    Source source;
    Dataset training, validation; /* parts of source */
    Network network;
    Recipe recipe;
    Rng rng;
    Progress progress;
    Epoch *epochs; /* options->epochs of them */
    int epoch_count, best_epoch;
    bool failed; /* no file could be written, or the loss is no number:
                    see message */
    Message *message;
} Run;

/* Writes a file of the run, made of what `write` prints. `context` is
 * handed on to it. */
bool run_write(const Run *run, const char *name,
               void (*write)(FILE *out, const void *context),
               const void *context);

/* After the training: tests the network, writes the report and the
 * numbers for the pictures, and tells the reader. */
bool run_finish(Run *run);

#endif
