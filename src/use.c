/* mnist evaluate, predict and summary: using trained weights. */
#include <stdio.h>
#include <stdlib.h>

#include "16-softmax/softmax.h"
#include "src/commands.h"
#include "src/output.h"
#include "src/report.h"
#include "src/source.h"
#include "src/trained.h"

/* One label a line. */
static void print_predictions(FILE *out,
                              const unsigned char *predictions,
                              int count)
{
    for (int n = 0; n < count; n++)
        fprintf(out, "%d\n", predictions[n]);
}

static bool write_predictions(const char *path,
                              const unsigned char *predictions,
                              int count, Message *message)
{
    Draft draft;
    if (!draft_open(&draft))
        return refuse(message, "%s: no memory", path);
    print_predictions(draft.stream, predictions, count);
    return draft_write(&draft, path, message);
}

static bool evaluate_source(const Network *network,
                            const Source *source,
                            const Options *options, Message *message)
{
    const Dataset *test = &source->test.data;
    unsigned char *predictions;
    Score score;
    bool done = trained_answer(&predictions, &score, network, test,
                               options, message) &&
                (options->predictions == NULL ||
                 write_predictions(options->predictions, predictions,
                                   test->count, message));
    if (done) {
        source_warn(source, stderr);
        printf("test accuracy %.4f\n",
               accuracy(test->labels, predictions, test->count));
    }
    free(predictions);
    return done;
}

int command_evaluate(const Options *options, Message *message)
{
    Network network;
    Source source = { 0 };
    bool done = trained_load(&network, options, message) &&
                source_open(&source, options, false, message) &&
                evaluate_source(&network, &source, options, message);
    network_free(&network);
    source_free(&source);
    return done ? EXIT_FINE : EXIT_BAD_INPUT;
}

static bool predict_images(const Network *network,
                           const IdxImages *images,
                           const Options *options, Message *message)
{
    /* evaluate() wants labels; all 0 will do, the score is not used */
    unsigned char *labels = calloc((size_t)images->count, 1);
    unsigned char *predictions = NULL;
    Dataset data = { images->count, images->rows, images->cols,
                     images->pixels, labels };
    Score score;
    bool done = labels != NULL
                    ? trained_answer(&predictions, &score, network,
                                     &data, options, message)
                    : refuse(message, "no memory");
    if (done && options->predictions != NULL)
        done = write_predictions(options->predictions, predictions,
                                 data.count, message);
    else if (done)
        print_predictions(stdout, predictions, data.count);
    free(labels);
    free(predictions);
    return done;
}

int command_predict(const Options *options, Message *message)
{
    Network network;
    File file = { 0 };
    IdxImages images;
    bool done = trained_load(&network, options, message);
    if (done && options->images == NULL)
        done = refuse(message, "which pictures? Say --images FILE");
    if (done && file_read(&file, options->images, message)) {
        const char *wrong =
            idx_parse_images(&images, file.bytes, file.size);
        done =
            wrong == NULL
                ? predict_images(&network, &images, options, message)
                : refuse(message, "%.200s: %s", options->images, wrong);
    } else {
        done = false;
    }
    network_free(&network);
    file_free(&file);
    return done ? EXIT_FINE : EXIT_BAD_INPUT;
}

/* A network as `mnist train` would build it for 28 x 28 pixels. */
static bool planned_network(Network *network, const Options *options,
                            Message *message)
{
    int n[MOST_HIDDEN + 2], L;
    *network = (Network){ 0 };
    if (!options_sizes(n, &L, options, 28 * 28, message))
        return false;
    return network_init(network, n, L,
                        options->activation ? options->activation
                                            : &RELU,
                        options->output ? options->output : &SOFTMAX) ||
           refuse(message, "no memory for this network");
}

int command_summary(const Options *options, Message *message)
{
    Network network;
    bool done = options->weights != NULL
                    ? trained_load(&network, options, message)
                    : planned_network(&network, options, message);
    if (done)
        report_summary(stdout, &network);
    network_free(&network);
    return done ? EXIT_FINE : EXIT_BAD_INPUT;
}
