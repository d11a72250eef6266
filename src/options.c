#include <errno.h>
#include <getopt.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "21-save-load/npz.h"
#include "src/options.h"
#include "src/output.h"

const Options OPTIONS_DEFAULT = {
    .out = "build/runs/mnist",
    .hidden = { 2, { 256, 128 } },
    .optimizer = &ADAM,
    .batch_size = -1,
    .epochs = 12,
    .patience = 10,
    .validation = -1,
    .seed = 1,
    .count = 6,
};

/* One option: what it is called, who has it, where its value goes. */
typedef struct Option Option;
struct Option {
    const char *name, *value, *meaning;
    const char *commands; /* names of those that have it */
    size_t field;         /* its place in Options */
    bool (*set)(void *field, const Option *option, const char *value,
                Message *message);
    int lowest, highest; /* of a whole number */
};

static bool set_text(void *field, const Option *option,
                     const char *value, Message *message)
{
    if (*value == '\0')
        return refuse(message, "--%s needs a value", option->name);
    *(const char **)field = value;
    return true;
}

static bool set_whole(void *field, const Option *option,
                      const char *value, Message *message)
{
    char *end;
    errno = 0;
    long number = strtol(value, &end, 10);
    if (end == value || *end != '\0' || errno != 0 ||
        number < option->lowest || number > option->highest)
        return refuse(
            message,
            "--%s takes a whole number from %d to %d, not '%s'",
            option->name, option->lowest, option->highest, value);
    *(int *)field = (int)number;
    return true;
}

static bool set_eta(void *field, const Option *option,
                    const char *value, Message *message)
{
    char *end;
    double eta = strtod(value, &end);
    if (end == value || *end != '\0' || !(eta > 0.0 && eta <= 1000.0))
        return refuse(message,
                      "--%s takes a number over 0 and up to 1000, like "
                      "0.001, not '%s'",
                      option->name, value);
    *(double *)field = eta;
    return true;
}

/* "256,128": sizes of the hidden layers; "0": none. */
static bool set_hidden(void *field, const Option *option,
                       const char *value, Message *message)
{
    Hidden *hidden = field;
    hidden->count = 0;
    if (strcmp(value, "0") == 0)
        return true;
    for (const char *at = value;; at++) {
        char *end;
        errno = 0;
        long size = strtol(at, &end, 10);
        if (end == at || errno != 0 || size < option->lowest ||
            size > option->highest || (*end != ',' && *end != '\0') ||
            hidden->count == MOST_HIDDEN)
            return refuse(
                message,
                "--%s takes up to %d sizes from %d to %d with "
                "commas between, like 256,128, or 0; not '%s'",
                option->name, MOST_HIDDEN, option->lowest,
                option->highest, value);
        hidden->sizes[hidden->count++] = (int)size;
        if (*end == '\0')
            return true;
        at = end;
    }
}

static bool set_output(void *field, const Option *option,
                       const char *value, Message *message)
{
    const Activation *activation = activation_by_name(value);
    if (activation == NULL)
        return refuse(message,
                      "--%s takes identity, step, sigmoid, tanh, relu, "
                      "leaky_relu or softmax, not '%s'",
                      option->name, value);
    *(const Activation **)field = activation;
    return true;
}

static bool set_activation(void *field, const Option *option,
                           const char *value, Message *message)
{
    if (strcmp(value, "softmax") == 0)
        return refuse(message,
                      "--%s is about the hidden layers, and softmax is "
                      "for the output only",
                      option->name);
    return set_output(field, option, value, message);
}

static bool set_optimizer(void *field, const Option *option,
                          const char *value, Message *message)
{
    const Optimizer *optimizer = optimizer_by_name(value);
    if (optimizer == NULL)
        return refuse(message,
                      "--%s takes sgd, momentum, nesterov, adagrad, "
                      "rmsprop, adam or ftrl, not '%s'",
                      option->name, value);
    *(const Optimizer **)field = optimizer;
    return true;
}

#define FIELD(name) offsetof(Options, name)

static const Option TABLE[] = {
    { "data", "DIR", "folder with the four IDX files (.gz or not)",
      "train evaluate show", FIELD(data), set_text, 0, 0 },
    { "built-in", "N", "draw N training digits instead",
      "train evaluate show", FIELD(built_in), set_whole, 100, 1000000 },
    { "weights", "FILE", "an .npz file",
      "evaluate predict summary show", FIELD(weights), set_text, 0, 0 },
    { "images", "FILE", "an IDX image file (.gz or not)", "predict",
      FIELD(images), set_text, 0, 0 },
    { "predictions", "FILE", "write one label a line",
      "evaluate predict", FIELD(predictions), set_text, 0, 0 },
    { "out", "DIR", "folder of the run (build/runs/mnist)", "train",
      FIELD(out), set_text, 0, 0 },
    { "hidden", "SIZES", "hidden layers (256,128)", "train summary",
      FIELD(hidden), set_hidden, 1, MOST_NEURONS },
    { "activation", "NAME", "of the hidden layers (relu)",
      "train evaluate predict summary show", FIELD(activation),
      set_activation, 0, 0 },
    { "output-activation", "NAME", "of the output layer (softmax)",
      "evaluate predict summary show", FIELD(output), set_output, 0,
      0 },
    { "optimizer", "NAME",
      "sgd momentum nesterov adagrad rmsprop adam ftrl (adam)", "train",
      FIELD(optimizer), set_optimizer, 0, 0 },
    { "eta", "NUMBER", "learning rate (the optimizer's own)", "train",
      FIELD(eta), set_eta, 0, 0 },
    { "batch", "N", "examples in a batch, 0 for all (128)", "train",
      FIELD(batch_size), set_whole, 0, 1000000 },
    { "epochs", "N", "at most so many (12)", "train", FIELD(epochs),
      set_whole, 1, 100000 },
    { "patience", "N", "stop after N epochs without a new best (10)",
      "train", FIELD(patience), set_whole, 1, 100000 },
    { "validation", "N", "examples held out (a twelfth: 5000 of 60000)",
      "train", FIELD(validation), set_whole, 1, 100000000 },
    { "seed", "N", "of all random numbers (1)", "train show",
      FIELD(seed), set_whole, 0, 2000000000 },
    { "count", "N", "pictures to show (6)", "show", FIELD(count),
      set_whole, 1, 1000 },
};
enum { OPTION_COUNT = sizeof TABLE / sizeof *TABLE };

static bool belongs(int option, const char *command)
{
    return strstr(TABLE[option].commands, command) != NULL;
}

bool options_read(Options *options, const char *command, int count,
                  char **arguments, Message *message)
{
    struct option list[OPTION_COUNT + 1] = { { 0 } };
    for (int i = 0; i < OPTION_COUNT; i++)
        list[i] = (struct option){ TABLE[i].name, required_argument,
                                   NULL, i };
    opterr = 0;
    for (;;) {
        const char *word = arguments[optind < count ? optind : 0];
        int i = getopt_long(count, arguments, "+:", list, NULL);
        if (i == -1)
            break;
        if (i == ':')
            return refuse(message, "%s needs a value", word);
        if (i == '?' || !belongs(i, command))
            return refuse(message,
                          "mnist %s has no option %s; see mnist help",
                          command, word);
        if (!TABLE[i].set((char *)options + TABLE[i].field, &TABLE[i],
                          optarg, message))
            return false;
    }
    return optind == count ||
           refuse(message,
                  "mnist %s does not know what to do with '%s'",
                  command, arguments[optind]);
}

bool options_sizes(int *n, int *L, const Options *options, int inputs,
                   Message *message)
{
    long long parameters = 0;
    *L = options->hidden.count + 1;
    n[0] = inputs;
    for (int l = 1; l <= *L; l++) {
        n[l] = l < *L ? options->hidden.sizes[l - 1] : CLASSES;
        parameters += (n[l - 1] + 1LL) * n[l];
    }
    return parameters <= MOST_PARAMETERS ||
           refuse(message,
                  "a network with %lld weights and biases is too "
                  "large (at most %d): give smaller --hidden layers",
                  parameters, MOST_PARAMETERS);
}

void options_help(const char *command)
{
    for (int i = 0; i < OPTION_COUNT; i++)
        if (belongs(i, command)) {
            char left[40];
            snprintf(left, sizeof left, "--%s %s", TABLE[i].name,
                     TABLE[i].value);
            printf("    %-26s %s\n", left, TABLE[i].meaning);
        }
}
