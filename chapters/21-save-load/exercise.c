#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "21-save-load/npy.h"

/* What each function must do is told in npy.h. Useful here: snprintf
 * writes a text, memcpy copies bytes, memcmp and strcmp compare,
 * strstr finds a text in a text, strtoll reads a number, isfinite
 * tells real numbers from NaN and infinity. */

void npy_header(unsigned char header[NPY_HEADER], int rows, int cols)
{
    /* TODO: 128 spaces first; then the ten bytes in front, the text
     * with the shape in it, and a newline as the last byte. */
}

const char *npy_parse(NpyArray *array, const unsigned char *bytes,
                      size_t size)
{
    /* TODO: check the magic string and the version, copy the text of
     * the header and end it with '\0', find type, order and shape in
     * it, compare the size, and only then fill *array. */
    return "npy_parse is not written yet";
}

int array_number(const char *name)
{
    /* TODO: read the number behind "arr_"; make sure that it is all
     * there is in the name, apart from ".npy". */
    return -2;
}

void layer_to_matrix(Matrix *m, const Layer *layer)
{
    /* TODO: for each neuron a row: its bias, then its weights. */
}

const char *layer_from_matrix(Layer *layer, const Matrix *m)
{
    /* TODO: refuse if any number is NaN or infinite, else take the
     * biases from column 0 and the weights from the other columns. */
    return "layer_from_matrix is not written yet";
}

const char *structure_from_shapes(int *n, int *L,
                                  const NpyArray *shapes, int count)
{
    /* TODO: skip an empty first array; then each array gives the
     * neurons of one layer by its rows, and must take as many inputs
     * as there are neurons before it. */
    return "structure_from_shapes is not written yet";
}
