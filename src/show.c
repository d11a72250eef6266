/* mnist show: test pictures in the terminal, what the network reads in
 * each of them and how sure it is. */
#include <stdio.h>
#include <stdlib.h>

#include "16-softmax/softmax.h"
#include "20-mini-batches/batches.h"
#include "src/commands.h"
#include "src/shown.h"
#include "src/source.h"
#include "src/terminal.h"
#include "src/trained.h"

enum {
    LINE = 80,   /* characters */
    NARROW = 24, /* pixels across, where the ink fits */
    GAP = 3,     /* characters between pictures */
    BAR = 12,    /* characters of a bar */
    NUMBER = 32  /* room for an output as text */
};

/* All pictures and how they are laid out. */
typedef struct {
    Shown *pictures;
    int count;
    int side;           /* pixels across, NARROW or SHOWN_SIDE */
    int across;         /* pictures side by side */
    bool probabilities; /* are the outputs those of softmax? */
    Terminal terminal;
} Show;

/* ---- Which pictures ---------------------------------------------- */

/* Moves a picture that is read wrong, if there is one, to `place`: the
 * first one from there on, else one from before. */
static void bring_mistake(int *order, int place, const Dataset *data,
                          const unsigned char *predictions)
{
    for (int i = 0; i < data->count; i++) {
        int from = (int)(((long)place + i) % data->count);
        int index = order[from];
        if (predictions[index] != data->labels[index]) {
            order[from] = order[place];
            order[place] = index;
            return;
        }
    }
}

/* A random order of which the first `count` are to be shown. The
 * caller frees it. NULL: no memory. */
static int *choose(int count, const Dataset *data,
                   const unsigned char *predictions, int seed)
{
    int *order = malloc((size_t)data->count * sizeof *order);
    if (order == NULL)
        return NULL;
    for (int i = 0; i < data->count; i++)
        order[i] = i;
    Rng rng = rng_from_seed((uint64_t)seed);
    shuffle(order, data->count, &rng);
    bring_mistake(order, count - 1, data, predictions);
    return order;
}

/* ---- One line of one picture ------------------------------------- */

/* Each prints show->side characters; `number` says which line. */
typedef void Part(const Show *show, const Shown *shown, int number);

static void print_pixels(const Show *show, const Shown *shown,
                         int number)
{
    for (int col = 0; col < show->side; col++)
        terminal_pixels(
            &show->terminal,
            shown_ink(shown, show->side, 2 * number, col),
            shown_ink(shown, show->side, 2 * number + 1, col));
    terminal_pixels_end(&show->terminal);
}

/* "99.8 %", or just the number where outputs are no probabilities. */
static void output_text(char text[NUMBER], const Show *show,
                        double output)
{
    if (show->probabilities)
        snprintf(text, NUMBER, "%.1f %%", 100.0 * output);
    else
        snprintf(text, NUMBER, "%.3g", output);
}

/* Line 0 says what the network reads, line 1 what would be right. */
static void print_words(const Show *show, const Shown *shown,
                        int number)
{
    bool right = shown_is_right(shown);
    char sure[NUMBER], text[LINE] = "";
    output_text(sure, show, shown->output[shown->best[0]]);
    if (number == 0)
        snprintf(text, sizeof text, "reads %d (%s)%s", shown->best[0],
                 sure, right ? "" : ",");
    else if (!right)
        snprintf(text, sizeof text, "but it is %s %d",
                 shown->truth == 8 ? "an" : "a", shown->truth);
    terminal_color(&show->terminal, right ? GREEN : RED);
    printf("%-*s", show->side, text);
    terminal_color(&show->terminal, USUAL);
}

static void print_bar(const Show *show, const Shown *shown, int number)
{
    char text[NUMBER];
    int class = shown->best[number];
    output_text(text, show, shown->output[class]);
    printf("%d ", class);
    terminal_bar(&show->terminal, shown->output[class], BAR);
    printf("%*s%*s", NARROW - BAR - 2, text, show->side - NARROW, "");
}

/* ---- All pictures ------------------------------------------------ */

/* One line of those that stand side by side, from `first` on. */
static void print_line(const Show *show, int first, Part *part,
                       int number)
{
    int end = first + show->across;
    for (int i = first; i < end && i < show->count; i++) {
        printf("%*s", i > first ? GAP : 0, "");
        part(show, &show->pictures[i], number);
    }
    putchar('\n');
}

/* Are all of them read right? */
static bool all_right(const Show *show, int first)
{
    int end = first + show->across;
    for (int i = first; i < end && i < show->count; i++)
        if (!shown_is_right(&show->pictures[i]))
            return false;
    return true;
}

static void print_pictures(const Show *show)
{
    for (int i = 0; i < show->count; i += show->across) {
        for (int row = 0; row < show->side / 2; row++)
            print_line(show, i, print_pixels, row);
        print_line(show, i, print_words, 0);
        if (!all_right(show, i))
            print_line(show, i, print_words, 1);
        for (int rank = 0; rank < SHOWN_BEST; rank++)
            print_line(show, i, print_bar, rank);
        putchar('\n');
    }
}

/* As narrow as the ink allows: three digits stand side by side. */
static void lay_out(Show *show)
{
    show->side = NARROW;
    for (int i = 0; i < show->count; i++)
        if (!shown_fits(&show->pictures[i], NARROW))
            show->side = SHOWN_SIDE;
    show->across = (LINE + GAP) / (show->side + GAP);
}

static void print_score(const Source *source, const Score *score)
{
    printf("%s: %d of %d test pictures are read right", source->name,
           score->correct, score->count);
    printf(score->correct < score->count
               ? ";\nthe last one above is not among them.\n"
               : ".\n");
}

/* ---- The command ------------------------------------------------- */

/* false: no memory */
static bool show_pictures(int count, const Network *network,
                          const Dataset *data, const int *order)
{
    Show show = { .count = count, .terminal = terminal_look() };
    show.pictures = calloc((size_t)count, sizeof *show.pictures);
    show.probabilities =
        network->layer[network->L].activation == &SOFTMAX;
    bool done = show.pictures != NULL &&
                shown_fill(show.pictures, count, network, data, order);
    if (done) {
        lay_out(&show);
        print_pictures(&show);
    }
    free(show.pictures);
    return done;
}

static bool show_source(const Network *network, const Source *source,
                        const Options *options, Message *message)
{
    const Dataset *test = &source->test.data;
    int count =
        options->count < test->count ? options->count : test->count;
    unsigned char *predictions;
    int *order = NULL;
    Score score;
    bool done = trained_answer(&predictions, &score, network, test,
                               options, message);
    if (done) {
        order = choose(count, test, predictions, options->seed);
        done = (order != NULL &&
                show_pictures(count, network, test, order)) ||
               refuse(message, "no memory");
    }
    if (done)
        print_score(source, &score);
    free(order);
    free(predictions);
    return done;
}

int command_show(const Options *options, Message *message)
{
    Network network;
    Source source = { 0 };
    bool done = trained_load(&network, options, message) &&
                source_open(&source, options, false, message) &&
                show_source(&network, &source, options, message);
    network_free(&network);
    source_free(&source);
    return done ? EXIT_FINE : EXIT_BAD_INPUT;
}
