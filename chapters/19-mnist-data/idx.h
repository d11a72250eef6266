/* 19 MNIST data: what stands in the files, byte by byte.
 *
 * You write: big_endian, idx_parse_images, idx_parse_labels,
 *            pixel_index, image_to_column, dataset_split
 *
 * An IDX file is a few whole numbers of four bytes, the highest byte
 * first (big-endian), and then one byte for each pixel or label:
 *
 *     images: 2051, count, rows, columns, then count·rows·columns bytes
 *     labels: 2049, count, then count bytes, each 0 … 9
 *
 * The bytes may come from any file in the world, so nothing in them
 * is trusted before it was checked. The parsers answer NULL when all
 * is well, or else a sentence that says what is wrong.
 *
 * Source: Y. LeCun, C. Cortes, C. Burges, The MNIST database.
 */
#ifndef IDX_H
#define IDX_H

#include <stddef.h>
#include <stdint.h>

#include "04-matrix/matrix.h"

enum {
    IDX_IMAGES = 2051,    /* magic number of an image file */
    IDX_LABELS = 2049,    /* magic number of a label file */
    CLASSES = 10,         /* labels are 0 … 9 */
    MOST_PIXELS = 1 << 20 /* in one image; a larger one is refused */
};

/* Pictures as they lie in the file: one after the other, each row by
 * row, one byte a pixel. Points into the bytes it was parsed from. */
typedef struct {
    int count, rows, cols;
    const unsigned char *pixels; /* count * rows * cols bytes */
} IdxImages;

typedef struct {
    int count;
    const unsigned char *labels; /* count bytes, each 0 … 9 */
} IdxLabels;

/* Images and their labels. Owner: whoever loaded the file; the parts
 * that dataset_split makes only look into it. */
typedef struct {
    int count, rows, cols;
    const unsigned char *pixels; /* count * rows * cols bytes */
    const unsigned char *labels; /* count bytes */
} Dataset;

/* The whole number in four bytes, the highest byte first:
 * 0 0 8 3 is 8 · 256 + 3 = 2051. */
uint32_t big_endian(const unsigned char *bytes);

/* Reads an image file that lies in memory. Wrong are, and a sentence
 * says so: fewer than 16 bytes, another magic number, no image, no
 * pixel, more than MOST_PIXELS in an image, more than 2³¹ - 1 bytes of
 * pixels, fewer or more bytes than the header promises. NULL: all is
 * well. On failure *images stays as it is.
 */
const char *idx_parse_images(IdxImages *images,
                             const unsigned char *bytes, size_t size);

/* Reads a label file that lies in memory. Wrong are: fewer than 8
 * bytes, another magic number, no label, fewer or more bytes than the
 * header promises, a label over 9. On failure *labels stays as it is.
 */
const char *idx_parse_labels(IdxLabels *labels,
                             const unsigned char *bytes, size_t size);

/* Where the pixel in row `row` and column `col` of a picture with
 * `cols` columns stands in its list of pixels: 28 row + col for
 * MNIST. */
int pixel_index(int row, int col, int cols);

/* Picture number `index` as input of a network: column `column` of x
 * gets its pixels, scaled from 0 … 255 to 0 … 1.
 *
 * x (rows · cols, N). 0 ≤ index < data->count, 0 ≤ column < N. */
void image_to_column(Matrix *x, int column, const Dataset *data,
                     int index);

/* Holds the last `held_out` examples of `all` back for validation;
 * train gets the others. 0 < held_out < all->count. Copies nothing:
 * both parts look into all's memory. */
void dataset_split(Dataset *train, Dataset *validation,
                   const Dataset *all, int held_out);

#endif
