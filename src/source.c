#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "data/digits.h"
#include "src/output.h"
#include "src/source.h"

enum { TRAINING_SEED = 28, TEST_SEED = 2800, DRAWN_BY_DEFAULT = 60000 };
static const char MNIST_FOLDER[] = "data/mnist";

static bool draw(LoadedDataset *loaded, int count, uint64_t seed,
                 Message *message)
{
    size_t pixels = (size_t)count * DIGIT_PIXELS;
    *loaded = (LoadedDataset){ 0 };
    loaded->images = (File){ malloc(pixels), pixels };
    loaded->labels = (File){ malloc((size_t)count), (size_t)count };
    if (loaded->images.bytes == NULL || loaded->labels.bytes == NULL) {
        dataset_free(loaded);
        return refuse(message, "no memory for %d digits", count);
    }
    Rng rng = rng_from_seed(seed);
    digits_draw(loaded->images.bytes, loaded->labels.bytes, count,
                &rng);
    loaded->data =
        (Dataset){ count, DIGIT_SIDE, DIGIT_SIDE, loaded->images.bytes,
                   loaded->labels.bytes };
    return true;
}

static bool draw_both(Source *source, int count, bool with_training,
                      Message *message)
{
    int test_count = count / 6;
    source->built_in = true;
    snprintf(source->name, sizeof source->name,
             "built-in digits (not MNIST)");
    return (!with_training ||
            draw(&source->training, count, TRAINING_SEED, message)) &&
           draw(&source->test, test_count, TEST_SEED, message);
}

static bool load_both(Source *source, const char *folder,
                      bool with_training, Message *message)
{
    snprintf(source->name, sizeof source->name, "%s", folder);
    return (!with_training || dataset_load(&source->training, folder,
                                           "train", message)) &&
           dataset_load(&source->test, folder, "t10k", message);
}

/* Both parts must show pictures of one size. */
static bool sizes_agree(const Source *source, Message *message)
{
    const Dataset *training = &source->training.data;
    const Dataset *test = &source->test.data;
    if (training->count == 0 ||
        (training->rows == test->rows && training->cols == test->cols))
        return true;
    return refuse(message,
                  "%s: training pictures are %d x %d pixels, but test "
                  "pictures %d x %d",
                  source->name, training->rows, training->cols,
                  test->rows, test->cols);
}

/* The last file that data/fetch.sh brings tells. */
static bool is_filled(const char *folder)
{
    static const char *const names[] = { "t10k-labels-idx1-ubyte",
                                         "t10k-labels-idx1-ubyte.gz" };
    char path[300];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        if (access(path, F_OK) == 0)
            return true;
    }
    return false;
}

bool source_open(Source *source, const Options *options,
                 bool with_training, Message *message)
{
    const char *wanted = getenv("MNIST_DIR");
    const char *folder = options->data;
    bool done;
    *source = (Source){ 0 };
    if (folder == NULL && options->built_in == 0) {
        if (wanted != NULL && *wanted != '\0')
            folder = wanted;
        else if (is_filled(MNIST_FOLDER))
            folder = MNIST_FOLDER;
    }
    if (folder != NULL)
        done = load_both(source, folder, with_training, message) &&
               sizes_agree(source, message);
    else
        done = draw_both(source,
                         options->built_in > 0 ? options->built_in
                                               : DRAWN_BY_DEFAULT,
                         with_training, message);
    if (!done)
        source_free(source);
    return done;
}

void source_warn(const Source *source, FILE *out)
{
    if (source->built_in)
        fprintf(out, "NOTE: these digits are drawn by a program. An "
                     "accuracy on them is not an accuracy\n"
                     "      on MNIST. To get MNIST: make data, or "
                     "MNIST_DIR=folder\n");
}

void source_free(Source *source)
{
    dataset_free(&source->training);
    dataset_free(&source->test);
}
