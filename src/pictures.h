/* Numbers for the pictures of a run; gnuplot draws them.
 *
 * A mosaic is a table of grey values, many small pictures in rows and
 * columns with a gap between them. Its captions say for each picture
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
    /* Value of a pixel of picture number `index`. */
    double (*pixel)(const void *context, int index, int row, int col);
    const void *context;
} Mosaic;

void mosaic_write(FILE *out, const Mosaic *mosaic);

/* Where the caption of a picture begins: its left edge and the line
 * just above it. */
void mosaic_caption(FILE *out, const Mosaic *mosaic, int index,
                    const char *text);

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

/* The first `count` pictures of data with their labels; the mistakes;
 * the weights of the first `count` neurons of layer 1, each neuron's
 * largest scaled to 1 in size. Each writes a mosaic and (unless
 * captions is NULL) captions. */
void picture_digits(FILE *out, FILE *captions, const Dataset *data,
                    int count, int across);
void picture_mistakes(FILE *out, FILE *captions, const Dataset *data,
                      const Mistake *mistakes, int count, int across);
void picture_weights(FILE *out, const Network *network, int rows,
                     int cols, int count, int across);

#endif
