#include <stdlib.h>

#include "26-mnist/trainer.h"

/* ---- One batch --------------------------------------------------- */

/* The row of the largest entry in a column; of equal ones the first. */
static int largest_row(const Matrix *m, int col)
{
    int largest = 0;
    for (int row = 1; row < m->rows; row++)
        if (matrix_get(m, row, col) > matrix_get(m, largest, col))
            largest = row;
    return largest;
}

int batch_correct(const Matrix *a, const Matrix *y)
{
    assert(matrix_same_shape(a, y));
    int correct = 0;
    for (int n = 0; n < a->cols; n++)
        if (largest_row(a, n) == largest_row(y, n))
            correct++;
    return correct;
}

/* The score of the examples that went through pass last. */
static Score pass_score(const Pass *pass, const Matrix *y,
                        const Cost *cost)
{
    const Matrix *z = &pass->z[pass->L], *a = &pass->a[pass->L];
    return (Score){ cost->value(z, a, y), batch_correct(a, y),
                    y->cols };
}

Score plain_step(Network *network, Workspace *work, const Cost *cost,
                 const Dataset *data, const int *order, int count)
{
    Matrix *x = &work->pass.a[0];
    workspace_set_examples(work, count);
    batch_gather(x, &work->y, data, order);
    network_forward(&work->pass, network, x);
    Score score = pass_score(&work->pass, &work->y, cost);
    network_backward(&work->gradient, network, &work->pass, &work->y,
                     cost);
    optimizer_step(&work->optimizer, network, &work->gradient);
    return score;
}

/* ---- Evaluation -------------------------------------------------- */

enum { AT_ONCE = 500 }; /* examples evaluated with one pass */

static void score_add(Score *sum, Score more)
{
    sum->cost += more.cost;
    sum->correct += more.correct;
    sum->count += more.count;
}

/* Sends data[first … first + count - 1] through the network. */
static Score evaluate_some(Pass *pass, Matrix *y,
                           const Network *network, const Cost *cost,
                           const Dataset *data, int first, int count)
{
    int order[AT_ONCE];
    for (int n = 0; n < count; n++)
        order[n] = first + n;
    pass_set_examples(pass, count);
    y->cols = count;
    batch_gather(&pass->a[0], y, data, order);
    network_forward(pass, network, &pass->a[0]);
    return pass_score(pass, y, cost);
}

static void write_answers(unsigned char *predictions, const Matrix *a)
{
    for (int n = 0; n < a->cols; n++)
        predictions[n] = (unsigned char)largest_row(a, n);
}

bool evaluate(Score *score, unsigned char *predictions,
              const Network *network, const Cost *cost,
              const Dataset *data)
{
    assert(network_size(network, network->L) == CLASSES);
    Pass pass = { 0 };
    Matrix y = { 0 };
    bool done = pass_init(&pass, network, AT_ONCE) &&
                matrix_init(&y, CLASSES, AT_ONCE);
    *score = (Score){ 0 };
    for (int i = 0; done && i < batch_count(data->count, AT_ONCE);
         i++) {
        int first = i * AT_ONCE;
        int count = batch_length(data->count, AT_ONCE, i);
        score_add(score, evaluate_some(&pass, &y, network, cost, data,
                                       first, count));
        if (predictions != NULL)
            write_answers(predictions + first, &pass.a[network->L]);
    }
    matrix_free(&y);
    pass_free(&pass);
    return done;
}

/* ---- Training ---------------------------------------------------- */

bool early_stopping(EarlyStopping *stop, double validation_accuracy,
                    int epoch)
{
    if (validation_accuracy > stop->best) {
        *stop = (EarlyStopping){ validation_accuracy, epoch, 0 };
        return true;
    }
    stop->waited++;
    return false;
}

/* Everything one training needs at hand. */
typedef struct {
    Network *network;
    const Dataset *training, *validation;
    const Recipe *recipe;
    Rng *rng;
    const Watcher *watcher;
    int batch_size;
    int *order;   /* in which the examples are used */
    Network best; /* the weights of the best epoch so far */
    void *state;  /* the engine's */
    EarlyStopping stop;
} Run;

static bool run_open(Run *run)
{
    int N = run->training->count;
    const Recipe *recipe = run->recipe;
    run->order = malloc(sizeof *run->order * (size_t)N);
    if (run->order == NULL ||
        !network_init_like(&run->best, run->network))
        return false;
    for (int n = 0; n < N; n++)
        run->order[n] = n;
    run->state =
        recipe->engine->open(run->network, recipe, run->batch_size);
    return run->state != NULL;
}

static void run_close(Run *run)
{
    if (run->state != NULL)
        run->recipe->engine->close(run->state);
    network_free(&run->best);
    free(run->order);
}

static bool tell_batch(const Run *run, int epoch, const Score *so_far)
{
    const Watcher *watcher = run->watcher;
    return watcher->batch == NULL ||
           watcher->batch(watcher->context, epoch, so_far->count,
                          run->training->count, so_far);
}

static bool tell_epoch(const Run *run, const Epoch *epoch, bool best)
{
    const Watcher *watcher = run->watcher;
    return watcher->epoch == NULL ||
           watcher->epoch(watcher->context, epoch, best, run->network);
}

/* One step with every batch. false: the watcher ended it. */
static bool train_batches(Run *run, int epoch, Score *so_far)
{
    int N = run->training->count, size = run->batch_size;
    const Engine *engine = run->recipe->engine;
    shuffle(run->order, N, run->rng);
    for (int i = 0; i < batch_count(N, size); i++) {
        score_add(so_far, engine->step(run->state, run->training,
                                       &run->order[i * size],
                                       batch_length(N, size, i)));
        if (!tell_batch(run, epoch, so_far))
            return false;
    }
    return true;
}

static Epoch means(int epoch, Score training, Score validation)
{
    return (Epoch){
        .epoch = epoch,
        .train_loss = training.cost / training.count,
        .train_accuracy = (double)training.correct / training.count,
        .validation_loss = validation.cost / validation.count,
        .validation_accuracy =
            (double)validation.correct / validation.count,
    };
}

static Outcome train_epoch(Run *run, int number)
{
    const Recipe *recipe = run->recipe;
    Score training = { 0 }, validation;
    if (!train_batches(run, number, &training))
        return INTERRUPTED;
    recipe->engine->store(run->state);
    if (!evaluate(&validation, NULL, run->network, recipe->cost,
                  run->validation))
        return OUT_OF_MEMORY;
    Epoch epoch = means(number, training, validation);
    bool best =
        early_stopping(&run->stop, epoch.validation_accuracy, number);
    if (best)
        network_copy(&run->best, run->network);
    return tell_epoch(run, &epoch, best) ? TRAINED : INTERRUPTED;
}

static Outcome train_epochs(Run *run)
{
    Outcome outcome = TRAINED;
    for (int number = 1;
         number <= run->recipe->epochs && outcome == TRAINED;
         number++) {
        outcome = train_epoch(run, number);
        if (run->stop.waited >= run->recipe->patience)
            break;
    }
    return outcome;
}

/* Leaves the network as trainer.h promises. */
static void settle(Run *run, Outcome outcome)
{
    if (outcome == INTERRUPTED && run->stop.best_epoch == 0)
        run->recipe->engine->store(run->state);
    else
        network_copy(run->network, &run->best);
}

Outcome train(Network *network, const Dataset *training,
              const Dataset *validation, const Recipe *recipe, Rng *rng,
              const Watcher *watcher)
{
    assert(training->count > 0 && validation->count > 0);
    Run run = { .network = network,
                .training = training,
                .validation = validation,
                .recipe = recipe,
                .rng = rng,
                .watcher = watcher,
                .stop.best = -1.0 };
    run.batch_size =
        batch_size_for(recipe->batch_size, training->count);
    if (run.batch_size < 0)
        return WRONG_BATCH_SIZE;
    Outcome outcome = OUT_OF_MEMORY;
    if (run_open(&run)) {
        outcome = train_epochs(&run);
        settle(&run, outcome);
    }
    run_close(&run);
    return outcome;
}
