/* mnist train: the whole way from pictures to a trained network. */
#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "16-softmax/softmax.h"
#include "18-softmax-gradient/softmax_gradient.h"
#include "21-save-load/npz.h"
#include "src/commands.h"
#include "src/output.h"
#include "src/pictures.h"
#include "src/progress.h"
#include "src/report.h"
#include "src/source.h"

enum { DIGITS_SHOWN = 20, MISTAKES_SHOWN = 24, NEURONS_SHOWN = 64 };

/* One training from beginning to end. */
typedef struct {
    const Options *options;
    Source source;
    Dataset training, validation;
    Network network;
    Recipe recipe;
    Rng rng;
    Progress progress;
    Epoch *epochs; /* options->epochs of them */
    int epoch_count, best_epoch;
    bool failed; /* a file could not be written, see message */
    Message *message;
} Run;

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

/* ---- Files of the run ------------------------------------------------ */

typedef void WriteText(FILE *out, const Run *run);

static bool write_text(const Run *run, const char *name,
                       WriteText *write)
{
    char path[4096];
    Draft draft;
    if (!path_join(path, sizeof path, run->options->out, name,
                   run->message))
        return false;
    if (!draft_open(&draft))
        return fail(run->message, "%s: no memory", path);
    write(draft.stream, run);
    return draft_write(&draft, path, run->message);
}

static void write_summary(FILE *out, const Run *run)
{
    report_summary(out, &run->network);
}

static void write_history(FILE *out, const Run *run)
{
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

/* ---- Watching -------------------------------------------------------- */

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
        fail(run->message,
             "the loss of epoch %d is no number any more: the "
             "learning rate is too large, try a smaller --eta",
             epoch->epoch);
        return false;
    }
    run->epochs[run->epoch_count++] = *epoch;
    if (best)
        run->best_epoch = epoch->epoch;
    run->failed = !write_text(run, "history.tsv", write_history) ||
                  (best && !write_weights(run, network));
    return !run->failed && !interrupted;
}

/* ---- Preparing ------------------------------------------------------- */

static bool split(Run *run)
{
    const Dataset *all = &run->source.training.data;
    int held_out = run->options->validation;
    if (held_out < 0)
        held_out = all->count / 12 > 0 ? all->count / 12 : 1;
    if (held_out >= all->count)
        return fail(run->message,
                    "--validation %d leaves nothing of %d training "
                    "examples",
                    held_out, all->count);
    dataset_split(&run->training, &run->validation, all, held_out);
    return true;
}

static bool build_network(Run *run)
{
    const Hidden *hidden = &run->options->hidden;
    const Activation *activation = run->options->activation;
    int n[MOST_HIDDEN + 2], L = hidden->count + 1;
    n[0] = run->training.rows * run->training.cols;
    for (int l = 1; l < L; l++)
        n[l] = hidden->sizes[l - 1];
    n[L] = CLASSES;
    if (!network_init(&run->network, n, L,
                      activation ? activation : &RELU, &SOFTMAX))
        return fail(run->message, "no memory for this network");
    run->rng = rng_from_seed((uint64_t)run->options->seed);
    network_randomize(&run->network, &run->rng);
    return true;
}

static Recipe recipe_of(const Options *options)
{
    Recipe recipe = {
        .engine = &PLAIN,
        .cost = &CROSS_ENTROPY,
        .optimizer = options->optimizer,
        .settings = options->optimizer->settings,
        .batch_size = options->batch_size,
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
        return fail(run->message, "no memory");
    if (!folder_make(options->out, run->message) ||
        !source_open(&run->source, options, true, run->message) ||
        !split(run))
        return false;
    if (batch_size_for(options->batch_size, run->training.count) < 0)
        return fail(run->message,
                    "--batch %d is more than the %d training examples",
                    options->batch_size, run->training.count);
    return build_network(run) &&
           write_text(run, "summary.txt", write_summary);
}

static void announce(const Run *run)
{
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

/* ---- Afterwards ------------------------------------------------------ */

typedef struct {
    Run *run;
    RunReport report;
    unsigned char *predictions;
    Mistake mistakes[MISTAKES_SHOWN];
    int mistake_count;
} Results;

static bool draft_to(const Run *run, Draft *draft, const char *name)
{
    char path[4096];
    if (path_join(path, sizeof path, run->options->out, name,
                  run->message))
        return draft_write(draft, path, run->message);
    fclose(draft->stream);
    free(draft->text);
    return false;
}

/* Writes a picture and its captions: NAME.dat and NAME.tsv. */
static bool write_picture(const Results *results, const char *name,
                          void (*draw)(const Results *results,
                                       FILE *picture, FILE *captions))
{
    Draft picture, captions;
    char file[64];
    if (!draft_open(&picture))
        return fail(results->run->message, "no memory");
    if (!draft_open(&captions)) {
        fclose(picture.stream);
        free(picture.text);
        return fail(results->run->message, "no memory");
    }
    draw(results, picture.stream, captions.stream);
    snprintf(file, sizeof file, "%s.dat", name);
    bool done = draft_to(results->run, &picture, file);
    snprintf(file, sizeof file, "%s.tsv", name);
    return draft_to(results->run, &captions, file) && done;
}

static void draw_digits(const Results *results, FILE *picture,
                        FILE *captions)
{
    const Dataset *test = &results->run->source.test.data;
    int count = test->count < DIGITS_SHOWN ? test->count : DIGITS_SHOWN;
    picture_digits(picture, captions, test, count, 10);
}

static void draw_mistakes(const Results *results, FILE *picture,
                          FILE *captions)
{
    picture_mistakes(picture, captions, &results->run->source.test.data,
                     results->mistakes, results->mistake_count, 8);
}

static void draw_weights(const Results *results, FILE *picture,
                         FILE *captions)
{
    const Dataset *test = &results->run->source.test.data;
    (void)captions;
    picture_weights(picture, &results->run->network, test->rows,
                    test->cols, NEURONS_SHOWN, 16);
}

static bool write_results(const Results *results)
{
    Run *run = results->run;
    Draft confusion, json;
    if (!draft_open(&confusion))
        return fail(run->message, "no memory");
    report_confusion(confusion.stream, &results->report.confusion);
    if (!draft_to(run, &confusion, "confusion.tsv"))
        return false;
    if (!draft_open(&json))
        return fail(run->message, "no memory");
    report_json(json.stream, &results->report);
    return draft_to(run, &json, "report.json") &&
           write_picture(results, "digits", draw_digits) &&
           write_picture(results, "mistakes", draw_mistakes) &&
           write_picture(results, "weights", draw_weights);
}

static void tell_results(const Results *results)
{
    const RunReport *report = &results->report;
    int truth = 0, answer = 0;
    int times = worst_confusion(&truth, &answer, &report->confusion);
    printf("\n");
    report_classes(stdout, &report->confusion);
    if (times > 0)
        printf("\nmost often confused: %d read as %d, %d times\n",
               truth, answer, times);
    printf("best validation accuracy in epoch %d, its weights are "
           "kept\n",
           report->best_epoch);
    printf("test loss %.4f\n", report->test_loss);
    printf("test accuracy %.4f%s\n", report->test_accuracy,
           report->built_in ? "  (built-in digits, not MNIST)" : "");
}

static bool test_network(Results *results)
{
    Run *run = results->run;
    const Dataset *test = &run->source.test.data;
    Score score;
    results->predictions = malloc((size_t)test->count);
    if (results->predictions == NULL ||
        !evaluate(&score, results->predictions, &run->network,
                  run->recipe.cost, test))
        return fail(run->message, "no memory");
    results->report = (RunReport){
        .data = run->source.name,
        .built_in = run->source.built_in,
        .seed = run->options->seed,
        .batch_size = run->recipe.batch_size,
        .patience = run->recipe.patience,
        .training = run->training.count,
        .validation = run->validation.count,
        .test = test->count,
        .network = &run->network,
        .recipe = &run->recipe,
        .epochs = run->epochs,
        .epoch_count = run->epoch_count,
        .best_epoch = run->best_epoch,
        .test_loss = score.cost / score.count,
        .test_accuracy = (double)score.correct / score.count,
    };
    confusion_count(&results->report.confusion, test->labels,
                    results->predictions, test->count);
    results->mistake_count =
        worst_mistakes(results->mistakes, MISTAKES_SHOWN, &run->network,
                       test, results->predictions);
    return results->mistake_count >= 0 ||
           fail(run->message, "no memory");
}

static bool finish(Run *run)
{
    Results *results = calloc(1, sizeof *results);
    if (results == NULL)
        return fail(run->message, "no memory");
    results->run = run;
    bool done = test_network(results) && write_results(results);
    if (done)
        tell_results(results);
    free(results->predictions);
    free(results);
    return done;
}

/* Time and memory go to a file of their own: they differ from run to
 * run, and everything else does not. */
static void write_cost(FILE *out, const Run *run)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    fprintf(out, "seconds\t%.2f\npeak_memory_kb\t%ld\n",
            seconds_now() - run->progress.start, usage.ru_maxrss);
}

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
        fail(run->message, "no memory for training this network");
        return EXIT_BAD_INPUT;
    }
    if (run->failed)
        return EXIT_BAD_INPUT;
    if (interrupted)
        return interrupted_run(run);
    if (!finish(run) || !write_text(run, "cost.tsv", write_cost))
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
