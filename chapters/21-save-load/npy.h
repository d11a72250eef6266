/* 21 Save and load: weights in a file that NumPy reads.
 *
 * You write: npy_header, npy_parse, array_number, layer_to_matrix,
 *            layer_from_matrix, structure_from_shapes
 *
 * An .npz file is a zip archive of .npy files: arr_0.npy, arr_1.npy …
 * Each .npy file is a header in plain text, then the numbers:
 *
 *     \x93NUMPY  1 0  118 0  {'descr': '<f8', 'fortran_order': False,
 *     'shape': (3, 2), }  spaces …  newline, then 6 doubles
 *
 * '<f8' is a little-endian double of 8 bytes. Layout of the weights:
 * arr_0 is empty, arr_l belongs to layer l and is (n[l], n[l-1] + 1),
 * with the bias as column 0 (the bias-neuron trick of chapter 02).
 *
 * The bytes may come from any file in the world: check before use.
 * The parsers answer NULL when all is well, or else a sentence that
 * says what is wrong.
 *
 * Source: NumPy Enhancement Proposal 1, a simple file format.
 */
#ifndef NPY_H
#define NPY_H

#include <stddef.h>

#include "06-network/network.h"

enum {
    NPY_HEADER = 128,      /* bytes of the header that we write */
    NPY_MOST_TEXT = 1000,  /* in a header; a longer one is refused */
    MOST_NUMBERS = 1 << 26 /* in one array; a larger one is refused */
};

/* An array as it lies in the file; it points into the parsed bytes. A
 * list of n numbers is (n, 1), a single number (1, 1). */
typedef struct {
    int dimensions; /* 0, 1 or 2 */
    int rows, cols;
    const unsigned char *numbers; /* rows * cols doubles of 8 bytes */
} NpyArray;

/* Writes the header of a (rows, cols) array of doubles: magic string,
 * version 1 0, length of the text in two bytes (lowest first), the
 * text, spaces, and a newline as byte 128. For rows = cols = 0 the
 * shape is (0,), the empty list. */
void npy_header(unsigned char header[NPY_HEADER], int rows, int cols);

/* Reads a .npy file that lies in memory, version 1.0 (length in two
 * bytes) or 2.0 (four bytes). The text ends where its length says, with
 * no '\0' behind it. Wrong are, and a sentence says so: no magic
 * string, another version, a header longer than the file or with a
 * text longer than NPY_MOST_TEXT, a descr that is not '<f8' (an empty
 * array may have any), Fortran order, more than two dimensions, a
 * shape that is no shape or has more than MOST_NUMBERS numbers, fewer
 * or more bytes than the shape promises. NULL: all is well. On failure
 * *array stays as it is.
 */
const char *npy_parse(NpyArray *array, const unsigned char *bytes,
                      size_t size);

/* The number in the name of an array: 10 for "arr_10.npy". Archives
 * are not sorted, and as text arr_10 comes before arr_9, so arrays are
 * ordered by this. Any other name ("arr_1.npz", "arr_-1.npy", a number
 * too large for an int …): -1. */
int array_number(const char *name);

/* A layer as one matrix with the bias as column 0.
 * m (n, n_before + 1) is written. */
void layer_to_matrix(Matrix *m, const Layer *layer);

/* The way back: W and b of the layer from m (n, n_before + 1). Wrong
 * is a number that is NaN or infinite; then the layer stays as it is.
 */
const char *layer_from_matrix(Layer *layer, const Matrix *m);

/* The sizes of a network from the shapes of its arrays.
 *
 * shapes (count) are those of arr_0 … arr_L in order; arr_0 may be
 * empty (rows = 0 or cols = 0) and is then skipped; if it is not, it
 * belongs to layer 1 already. n has room for count + 1 sizes; *L is
 * the number of layers. Wrong are: no weights, an array that is not
 * 2-dimensional or has no neuron or no input, a layer that does not
 * take as many inputs as the layer before it has neurons. NULL: all
 * is well.
 */
const char *structure_from_shapes(int *n, int *L,
                                  const NpyArray *shapes, int count);

#endif
