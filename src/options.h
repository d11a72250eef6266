/* The command line of the program mnist. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "19-mnist-data/files.h"
#include "23-optimizers/optimizer.h"

enum {
    MOST_HIDDEN = 20,
    MOST_NEURONS = 100000,
    MOST_PARAMETERS = 30000000 /* of a network to train */
};

/* The hidden layers of a network. */
typedef struct {
    int count;
    int sizes[MOST_HIDDEN];
} Hidden;

/* What was asked for. Texts point into the command line. */
typedef struct {
    const char *data;        /* a folder; NULL: look for one */
    int built_in;            /* draw so many training digits; 0: no */
    const char *weights;     /* an .npz file, or NULL */
    const char *images;      /* an IDX file, or NULL */
    const char *predictions; /* where to write answers, or NULL */
    const char *out;         /* folder of the run */
    Hidden hidden;
    const Activation *activation; /* of hidden layers; NULL: default */
    const Activation *output;     /* of the output; NULL: default */
    const Optimizer *optimizer;
    double eta;     /* 0: the optimizer's own */
    int batch_size; /* -1: 128, or all if there are fewer */
    int epochs, patience;
    int validation; /* examples held out; -1: the default share */
    int seed;
    int count; /* pictures to show */
} Options;

/* The defaults of every option. */
extern const Options OPTIONS_DEFAULT;

/* Reads the options after `mnist COMMAND`. false: one is unknown, not
 * meant for this command, has no value or a wrong one; message says
 * which and what would be right. */
bool options_read(Options *options, const char *command, int count,
                  char **arguments, Message *message);

/* The sizes n[0] … n[*L] of the network that was asked for, with this
 * many inputs; n has room for MOST_HIDDEN + 2. false: it would have
 * more than MOST_PARAMETERS weights and biases. */
bool options_sizes(int *n, int *L, const Options *options, int inputs,
                   Message *message);

/* Prints every option of a command with its meaning. */
void options_help(const char *command);

#endif
