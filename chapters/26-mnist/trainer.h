/* 26 MNIST: everything together, a network that reads digits.
 *
 * You write: batch_correct, plain_step, evaluate, early_stopping,
 *            train
 *
 * The four building blocks: the model (chapter 06), the loss (18), the
 * optimizer (23), the metric (22). This chapter is the loop around
 * them: epochs, batches, validation, and stopping in time.
 */
#ifndef TRAINER_H
#define TRAINER_H

#include "20-mini-batches/batches.h"
#include "22-evaluation/evaluation.h"
#include "23-optimizers/optimizer.h"

typedef struct Engine Engine;

/* How the training goes about it. */
typedef struct {
    const Engine *engine;
    const Cost *cost;
    const Optimizer *optimizer;
    Settings settings; /* of the optimizer */
    int batch_size;    /* 0: all examples at once */
    int epochs;        /* at most */
    int patience;      /* epochs without improvement before it stops */
} Recipe;

/* Cost and hits, added up over examples. */
typedef struct {
    double cost; /* sum, not mean */
    int correct;
    int count; /* examples it is about */
} Score;

/* What one epoch brought. Means over examples; accuracies 0 … 1. */
typedef struct {
    int epoch;                         /* from 1 */
    double train_loss, train_accuracy; /* while training, as it went */
    double validation_loss, validation_accuracy; /* after the epoch */
} Epoch;

/* Who does the steps of a training. PLAIN is made of the chapters'
 * code; a faster one may keep the weights in a form of its own. */
struct Engine {
    const char *name;
    /* Ready for batches of up to batch_size examples. The network
     * stays the caller's and outlives the state. NULL: no memory. */
    void *(*open)(Network *network, const Recipe *recipe,
                  int batch_size);
    /* One iteration with data[order[0 … count - 1]]. Returns the
     * score of the batch before the step. */
    Score (*step)(void *state, const Dataset *data, const int *order,
                  int count);
    /* Puts what was learned into the network. */
    void (*store)(void *state);
    void (*close)(void *state);
};

/* What a plain step needs besides the network: made once, used for
 * every batch. */
typedef struct {
    Pass pass;
    Gradient gradient;
    Matrix y; /* (CLASSES, N) */
    OptimizerState optimizer;
} Workspace;

/* Who watches a training. Each function may be NULL (an empty Watcher
 * watches nothing); when one answers false, the training ends there
 * (the reader pressed Ctrl-C, say). */
typedef struct {
    void *context;
    /* After each batch: so much of the epoch is done. */
    bool (*batch)(void *context, int epoch, int examples_done,
                  int examples, const Score *so_far);
    /* After each epoch: its figures; is the network the best so far? */
    bool (*epoch)(void *context, const Epoch *epoch, bool best,
                  const Network *network);
} Watcher;

/* How a training ended. */
typedef enum {
    TRAINED,         /* all epochs, or patience ran out */
    INTERRUPTED,     /* a watcher said so */
    OUT_OF_MEMORY,   /* to train, or to evaluate */
    WRONG_BATCH_SIZE /* negative, or larger than the training data */
} Outcome;

/* ---- Given, in plain.c ------------------------------------------- */

/* Room for steps with up to batch_size examples. false: no memory. */
bool workspace_init(Workspace *work, const Network *network,
                    const Recipe *recipe, int batch_size);

/* Gives the memory back: harmless twice. */
void workspace_free(Workspace *work);

/* From now on N examples in a batch. */
void workspace_set_examples(Workspace *work, int N);

/* The engine whose step is plain_step, below. */
extern const Engine PLAIN;

/* Makes copy a network of its own, with the sizes, activations and
 * weights of network: a place for the best weights. false: no memory.
 * The caller frees it with network_free. */
bool network_init_like(Network *copy, const Network *network);

/* ---- You write --------------------------------------------------- */

/* How many columns of a and y (n, N) have their largest entry in the
 * same row: how many examples of a batch are read right. */
int batch_correct(const Matrix *a, const Matrix *y);

/* One iteration with count examples: gather data[order[0 … count-1]],
 * forward, score, backward, one step of the optimizer. Returns the
 * score of the batch before the step.
 *
 * work has room for at least count examples. */
Score plain_step(Network *network, Workspace *work, const Cost *cost,
                 const Dataset *data, const int *order, int count);

/* The score of the network on data, and its answers: predictions
 * (data->count) are written unless predictions is NULL. Goes through
 * the data in batches of at most 500, in the data's order, with a pass
 * of its own. Nothing is learned here. false: no memory.
 */
bool evaluate(Score *score, unsigned char *predictions,
              const Network *network, const Cost *cost,
              const Dataset *data);

/* Early stopping: has it improved, how long has it not? */
typedef struct {
    double best;    /* best validation accuracy so far; begin with -1 */
    int best_epoch; /* when that was */
    int waited;     /* epochs since */
} EarlyStopping;

/* Takes note of an epoch. Returns true if its validation accuracy is
 * higher than any before: then best and best_epoch change and waited
 * is 0 again. Otherwise waited grows by 1. */
bool early_stopping(EarlyStopping *stop, double validation_accuracy,
                    int epoch);

/* The training. The engine is opened once and closed at the end. The
 * order of the examples begins as 0, 1, 2 …, and only shuffle draws
 * from rng. In each epoch, numbered from 1:
 *
 *     shuffle the order, as the epoch before left it;
 *     for every batch: one step, then tell the watcher;
 *     let the engine store, evaluate on the validation data;
 *     if early_stopping says so, remember the weights as the best;
 *     tell the watcher; stop if patience has run out
 *     (waited ≥ patience).
 *
 * At the end the network holds the best weights, not the last (Keras
 * keeps the last unless told otherwise). Interrupted, it holds the
 * best of the epochs that were finished; in the first epoch, what it
 * has learned so far. Out of memory, it holds the best so far, or
 * stays as it was.
 */
Outcome train(Network *network, const Dataset *training,
              const Dataset *validation, const Recipe *recipe, Rng *rng,
              const Watcher *watcher);

#endif
