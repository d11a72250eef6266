/* mnist train: the whole way from pictures to a trained network. */
#include <math.h>
#include <signal.h>
#include <stdlib.h>

#include "16-softmax/softmax.h"
#include "18-softmax-gradient/softmax_gradient.h"
#include "21-save-load/npz.h"
#include "src/commands.h"
#include "src/output.h"
#include "src/report.h"
#include "src/run.h"

enum { USUAL_BATCH = 128 };

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
    (void)number;
    interrupted = 1;
}

static void catch_interrupts(void)
{
    struct sigaction action = { .sa_handler = on_signal };
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

/* ---- Files of the run -------------------------------------------- */

static void write_summary(FILE *out, const void *context)
{
    const Run *run = context;
    report_summary(out, &run->network);
}

static void write_history(FILE *out, const void *context)
{
    const Run *run = context;
    report_history(out, run->epochs, run->epoch_count);
}

static bool write_weights(const Run *run, const Network *network)
{
    char path[4096];
    File archive;
    if (!path_join(path, sizeof path, run->options->out, "weights.npz",
                   run->message) ||
        !npz_pack(&archive, network, run->message))
        return false;
    bool done =
        file_write(path, archive.bytes, archive.size, run->message);
    file_free(&archive);
    return done;
}

/* ---- Watching ---------------------------------------------------- */

static bool after_batch(void *context, int epoch, int examples_done,
                        int examples, const Score *so_far)
{
    Run *run = context;
    progress_batch(&run->progress, epoch, examples_done, examples,
                   so_far);
    return !interrupted;
}

/* A finished epoch is on the disk before the next one begins. */
static bool after_epoch(void *context, const Epoch *epoch, bool best,
                        const Network *network)
{
    Run *run = context;
    progress_epoch(&run->progress, epoch, best);
    if (!isfinite(epoch->train_loss) ||
        !isfinite(epoch->validation_loss)) {
        run->failed = true;
        refuse(run->message,
               "the loss of epoch %d is no number any more: the "
               "learning rate is too large, try a smaller --eta",
               epoch->epoch);
        return false;
    }
    run->epochs[run->epoch_count++] = *epoch;
    if (best)
        run->best_epoch = epoch->epoch;
    run->failed = !run_write(run, "history.tsv", write_history, run) ||
                  (best && !write_weights(run, network));
    return !run->failed && !interrupted;
}

/* ---- Preparing --------------------------------------------------- */

static bool split(Run *run)
{
    const Dataset *all = &run->source.training.data;
    int held_out = run->options->validation;
    if (held_out < 0)
        held_out = all->count / 12 > 0 ? all->count / 12 : 1;
    if (held_out >= all->count)
        return refuse(run->message,
                      "--validation %d leaves nothing of %d training "
                      "examples",
                      held_out, all->count);
    dataset_split(&run->training, &run->validation, all, held_out);
    return true;
}

static bool build_network(Run *run)
{
    const Options *options = run->options;
    const Activation *hidden =
        options->activation ? options->activation : &RELU;
    int n[MOST_HIDDEN + 2], L;
    if (!options_sizes(n, &L, options,
                       run->training.rows * run->training.cols,
                       run->message))
        return false;
    if (!network_init(&run->network, n, L, hidden, &SOFTMAX))
        return refuse(run->message, "no memory for this network");
    run->rng = rng_from_seed((uint64_t)options->seed);
    network_randomize(&run->network, &run->rng);
    return true;
}

/* The batch size that was asked for, or the usual one. */
static bool choose_batch_size(Run *run)
{
    int N = run->training.count, wanted = run->options->batch_size;
    if (wanted < 0)
        wanted = N < USUAL_BATCH ? N : USUAL_BATCH;
    run->recipe.batch_size = wanted;
    return batch_size_for(wanted, N) > 0 ||
           refuse(run->message,
                  "--batch %d is more than the %d training examples",
                  wanted, N);
}

static Recipe recipe_of(const Options *options)
{
    Recipe recipe = {
        .engine = &PLAIN,
        .cost = &CROSS_ENTROPY,
        .optimizer = options->optimizer,
        .settings = options->optimizer->settings,
        .epochs = options->epochs,
        .patience = options->patience,
    };
    if (options->eta > 0.0)
        recipe.settings.eta = options->eta;
    return recipe;
}

static bool prepare(Run *run)
{
    const Options *options = run->options;
    run->recipe = recipe_of(options);
    run->epochs = calloc((size_t)options->epochs, sizeof *run->epochs);
    if (run->epochs == NULL)
        return refuse(run->message, "no memory");
    if (!folder_make(options->out, run->message) ||
        !source_open(&run->source, options, true, run->message) ||
        !split(run))
        return false;
    return choose_batch_size(run) && build_network(run) &&
           run_write(run, "summary.txt", write_summary, run);
}

static void announce(const Run *run)
{
    source_warn(&run->source, stdout);
    printf("data      %s: %d to train, %d to validate, %d to test\n",
           run->source.name, run->training.count, run->validation.count,
           run->source.test.data.count);
    printf("training  %s, eta %g, batch %d, at most %d epochs, seed "
           "%d\n\n",
           run->recipe.optimizer->name, run->recipe.settings.eta,
           run->recipe.batch_size, run->recipe.epochs,
           run->options->seed);
    report_summary(stdout, &run->network);
    printf("\n");
    fflush(stdout);
}

/* ---- Training ---------------------------------------------------- */

static int interrupted_run(const Run *run)
{
    progress_break(&run->progress);
    if (run->epoch_count > 0)
        fprintf(stderr,
                "mnist: interrupted; history.tsv and weights.npz of %d "
                "finished epochs are in %s\n",
                run->epoch_count, run->options->out);
    else
        fprintf(stderr, "mnist: interrupted before the first epoch was "
                        "finished; nothing was saved\n");
    return EXIT_INTERRUPTED;
}

static int train_prepared(Run *run)
{
    const Watcher watcher = { run, after_batch, after_epoch };
    announce(run);
    catch_interrupts();
    run->progress = progress_start(run->recipe.epochs);
    Outcome outcome =
        train(&run->network, &run->training, &run->validation,
              &run->recipe, &run->rng, &watcher);
    if (outcome == OUT_OF_MEMORY) {
        refuse(run->message, "no memory for training this network");
        return EXIT_BAD_INPUT;
    }
    if (run->failed)
        return EXIT_BAD_INPUT;
    if (interrupted)
        return interrupted_run(run);
    if (!run_finish(run))
        return EXIT_BAD_INPUT;
    return interrupted ? EXIT_INTERRUPTED : EXIT_FINE;
}

int command_train(const Options *options, Message *message)
{
    Run run = { .options = options, .message = message };
    int code = EXIT_BAD_INPUT;
    if (prepare(&run))
        code = train_prepared(&run);
    network_free(&run.network);
    source_free(&run.source);
    free(run.epochs);
    return code;
}
