/* Numbers for the pictures of a run; gnuplot draws them.
 *
 * A mosaic is a table of gray values, many small pictures in rows and
 * columns with a gap of -2 between them. Its captions say for each picture
 * where a text goes: column, row (in pixels), text.
 */
#ifndef PICTURES_H
#define PICTURES_H

#include <stdio.h>

#include "06-network/network.h"
#include "19-mnist-data/idx.h"

typedef struct {
    int count;      /* pictures */
    int across;     /* pictures in a row */
    int rows, cols; /* pixels of one picture */
    int above;      /* pixels of room above each picture */
    /* Value of a pixel of picture number `index`. */
    double (*pixel)(const void *context, int index, int row, int col);
    const void *context;
} Mosaic;

void mosaic_write(FILE *out, const Mosaic *mosaic);

/* Where the caption of a picture begins, its left edge and the line
 * just above it, and the caption, as printf would write it. */
void mosaic_caption(FILE *out, const Mosaic *mosaic, int index,
                    const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* A mistake: example number `index` was read as `answer`. */
typedef struct {
    int index;
    unsigned char truth, answer;
    double probability; /* the network's, of its answer */
} Mistake;

/* The `most` mistakes the network was surest of, surest first. Returns
 * how many there are, or -1: no memory. */
int worst_mistakes(Mistake *mistakes, int most, const Network *network,
                   const Dataset *data,
                   const unsigned char *predictions);

/* The first `count` pictures of data. */
Mosaic mosaic_of_digits(const Dataset *data, int count);

typedef struct {
    const Dataset *data;
    const Mistake *mistakes;
} Gallery;

/* Pictures that were read wrong. gallery outlives the mosaic. */
Mosaic mosaic_of_mistakes(const Gallery *gallery, int count);

typedef struct {
    const Matrix *W;
    int cols; /* of a picture */
} NeuronWeights;

/* The weights of the first neurons, at most `most`, as pictures; each
 * neuron's largest is scaled to 1 in size. weights outlives it. */
Mosaic mosaic_of_weights(const NeuronWeights *weights, int rows,
                         int most);

#endif
