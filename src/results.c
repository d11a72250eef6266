/* After a training: how well does the network read, and what is left
 * behind in the folder of the run? */
#include <stdlib.h>
#include <sys/resource.h>

#include "src/output.h"
#include "src/pictures.h"
#include "src/report.h"
#include "src/run.h"

enum { DIGITS_SHOWN = 20, MISTAKES_SHOWN = 24, NEURONS_SHOWN = 64 };

typedef struct {
    const Run *run;
    RunReport report;
    unsigned char *predictions;
    Mistake mistakes[MISTAKES_SHOWN];
    int mistake_count;
} Results;

bool run_write(const Run *run, const char *name,
               void (*write)(FILE *out, const void *context),
               const void *context)
{
    char path[4096];
    Draft draft;
    if (!path_join(path, sizeof path, run->options->out, name,
                   run->message))
        return false;
    if (!draft_open(&draft))
        return refuse(run->message, "%s: no memory", path);
    write(draft.stream, context);
    return draft_write(&draft, path, run->message);
}

/* ---- The files --------------------------------------------------- */

static void write_confusion(FILE *out, const void *context)
{
    const Results *results = context;
    report_confusion(out, &results->report.confusion);
}

static void write_json(FILE *out, const void *context)
{
    const Results *results = context;
    report_json(out, &results->report);
}

static Mosaic digits(const Results *results)
{
    const Dataset *test = &results->run->source.test.data;
    return mosaic_of_digits(
        test, test->count < DIGITS_SHOWN ? test->count : DIGITS_SHOWN);
}

static void write_digits(FILE *out, const void *context)
{
    Mosaic mosaic = digits(context);
    mosaic_write(out, &mosaic);
}

static void write_digit_captions(FILE *out, const void *context)
{
    const Results *results = context;
    Mosaic mosaic = digits(results);
    for (int i = 0; i < mosaic.count; i++)
        mosaic_caption(out, &mosaic, i, "%d",
                       results->run->source.test.data.labels[i]);
}

static void write_mistakes(FILE *out, const void *context)
{
    const Results *results = context;
    Gallery gallery = { &results->run->source.test.data,
                        results->mistakes };
    Mosaic mosaic =
        mosaic_of_mistakes(&gallery, results->mistake_count);
    mosaic_write(out, &mosaic);
}

static void write_mistake_captions(FILE *out, const void *context)
{
    const Results *results = context;
    Gallery gallery = { &results->run->source.test.data,
                        results->mistakes };
    Mosaic mosaic =
        mosaic_of_mistakes(&gallery, results->mistake_count);
    for (int i = 0; i < mosaic.count; i++)
        mosaic_caption(out, &mosaic, i, "%d→%d",
                       results->mistakes[i].truth,
                       results->mistakes[i].answer);
}

static void write_weight_pictures(FILE *out, const void *context)
{
    const Results *results = context;
    const Dataset *test = &results->run->source.test.data;
    NeuronWeights weights = { &results->run->network.layer[1].W,
                              test->cols };
    Mosaic mosaic =
        mosaic_of_weights(&weights, test->rows, NEURONS_SHOWN);
    mosaic_write(out, &mosaic);
}

/* Time and memory go to a file of their own: they differ from run to
 * run, and everything else does not. */
static void write_resources(FILE *out, const void *context)
{
    const Results *results = context;
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    fprintf(out, "seconds\t%.2f\npeak_memory_kb\t%ld\n",
            seconds_now() - results->run->progress.start,
            usage.ru_maxrss);
}

static bool write_results(const Results *results)
{
    static const struct {
        const char *name;
        void (*write)(FILE *out, const void *context);
    } files[] = {
        { "confusion.tsv", write_confusion },
        { "report.json", write_json },
        { "digits.dat", write_digits },
        { "digits.tsv", write_digit_captions },
        { "mistakes.dat", write_mistakes },
        { "mistakes.tsv", write_mistake_captions },
        { "weights.dat", write_weight_pictures },
        { "resources.tsv", write_resources },
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (!run_write(results->run, files[i].name, files[i].write,
                       results))
            return false;
    return true;
}

/* ---- The figures ------------------------------------------------- */

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
    const Run *run = results->run;
    const Dataset *test = &run->source.test.data;
    Score score;
    results->predictions = malloc((size_t)test->count);
    if (results->predictions == NULL ||
        !evaluate(&score, results->predictions, &run->network,
                  run->recipe.cost, test))
        return refuse(run->message, "no memory");
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
           refuse(run->message, "no memory");
}

bool run_finish(Run *run)
{
    Results *results = calloc(1, sizeof *results);
    if (results == NULL)
        return refuse(run->message, "no memory");
    results->run = run;
    bool done = test_network(results) && write_results(results);
    if (done)
        tell_results(results);
    free(results->predictions);
    free(results);
    return done;
}
