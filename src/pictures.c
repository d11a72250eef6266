#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

#include "17-cross-entropy/cross_entropy.h"
#include "src/pictures.h"

static const double BETWEEN = -2.0;
enum { GAP = 4, CAPTION = 9 }; /* pixels between pictures; a caption */

static int picture_left(const Mosaic *mosaic, int index)
{
    return index % mosaic->across * (mosaic->cols + GAP);
}

static int picture_top(const Mosaic *mosaic, int index)
{
    return index / mosaic->across * (mosaic->rows + mosaic->above) +
           mosaic->above;
}

/* The value at a place of the whole mosaic; BETWEEN outside of the
 * pictures. */
static double mosaic_value(const Mosaic *mosaic, int y, int x)
{
    int down = y / (mosaic->rows + mosaic->above);
    int row = y % (mosaic->rows + mosaic->above) - mosaic->above;
    int right = x / (mosaic->cols + GAP);
    int col = x % (mosaic->cols + GAP);
    int index = down * mosaic->across + right;
    if (row < 0 || col >= mosaic->cols || index >= mosaic->count)
        return BETWEEN;
    return mosaic->pixel(mosaic->context, index, row, col);
}

void mosaic_write(FILE *out, const Mosaic *mosaic)
{
    int down = (mosaic->count + mosaic->across - 1) / mosaic->across;
    int height = down * (mosaic->rows + mosaic->above);
    int width = mosaic->across * (mosaic->cols + GAP) - GAP;
    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
            fprintf(out, "%.3g%c", mosaic_value(mosaic, y, x),
                    x + 1 < width ? ' ' : '\n');
}

void mosaic_caption(FILE *out, const Mosaic *mosaic, int index,
                    const char *format, ...)
{
    va_list arguments;
    fprintf(out, "%d\t%d\t", picture_left(mosaic, index),
            picture_top(mosaic, index) - 1);
    va_start(arguments, format);
    vfprintf(out, format, arguments);
    va_end(arguments);
    fputc('\n', out);
}

static int surer_first(const void *a, const void *b)
{
    const Mistake *one = a, *other = b;
    if (one->probability != other->probability)
        return one->probability < other->probability ? 1 : -1;
    return one->index - other->index;
}

/* The network's probability of its own answer for one example. */
static double own_probability(const Network *network, Matrix *x,
                              Matrix *y_hat, const Dataset *data,
                              int index)
{
    image_to_column(x, 0, data, index);
    if (!network_predict(y_hat, network, x))
        return 0.0;
    return matrix_get(y_hat, argmax(y_hat->data, CLASSES), 0);
}

int worst_mistakes(Mistake *mistakes, int most, const Network *network,
                   const Dataset *data,
                   const unsigned char *predictions)
{
    Mistake *all = calloc((size_t)data->count, sizeof *all);
    Matrix x = { 0 }, y_hat = { 0 };
    int count = -1;
    if (all != NULL && matrix_init(&x, network_size(network, 0), 1) &&
        matrix_init(&y_hat, CLASSES, 1)) {
        count = 0;
        for (int i = 0; i < data->count; i++)
            if (predictions[i] != data->labels[i])
                all[count++] =
                    (Mistake){ i, data->labels[i], predictions[i],
                               own_probability(network, &x, &y_hat,
                                               data, i) };
        qsort(all, (size_t)count, sizeof *all, surer_first);
        count = count < most ? count : most;
        for (int i = 0; i < count; i++)
            mistakes[i] = all[i];
    }
    matrix_free(&x);
    matrix_free(&y_hat);
    free(all);
    return count;
}

/* Ink of picture number `index` of the data, 0 … 1. */
static double ink(const Dataset *data, int index, int row, int col)
{
    size_t start = (size_t)index * (size_t)(data->rows * data->cols);
    return data->pixels[start +
                        (size_t)pixel_index(row, col, data->cols)] /
           255.0;
}

static double digit_pixel(const void *context, int index, int row,
                          int col)
{
    return ink(context, index, row, col);
}

Mosaic mosaic_of_digits(const Dataset *data, int count)
{
    return (Mosaic){ .count = count,
                     .across = 10,
                     .rows = data->rows,
                     .cols = data->cols,
                     .above = CAPTION,
                     .pixel = digit_pixel,
                     .context = data };
}

static double mistake_pixel(const void *context, int index, int row,
                            int col)
{
    const Gallery *gallery = context;
    return ink(gallery->data, gallery->mistakes[index].index, row, col);
}

Mosaic mosaic_of_mistakes(const Gallery *gallery, int count)
{
    return (Mosaic){ .count = count,
                     .across = 8,
                     .rows = gallery->data->rows,
                     .cols = gallery->data->cols,
                     .above = CAPTION,
                     .pixel = mistake_pixel,
                     .context = gallery };
}

/* A weight divided by its neuron's largest: -1 … 1. */
static double weight_pixel(const void *context, int index, int row,
                           int col)
{
    const NeuronWeights *weights = context;
    double largest = 1e-30;
    for (int k = 0; k < weights->W->cols; k++)
        largest = fmax(largest, fabs(matrix_get(weights->W, index, k)));
    return matrix_get(weights->W, index,
                      pixel_index(row, col, weights->cols)) /
           largest;
}

Mosaic mosaic_of_weights(const NeuronWeights *weights, int rows,
                         int most)
{
    int neurons = weights->W->rows;
    return (Mosaic){ .count = neurons < most ? neurons : most,
                     .across = 16,
                     .rows = rows,
                     .cols = weights->cols,
                     .above = GAP,
                     .pixel = weight_pixel,
                     .context = weights };
}
