#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "21-save-load/npy.h"

static const char TOO_LARGE[] = "the array is larger than any network";

void npy_header(unsigned char header[NPY_HEADER], int rows, int cols)
{
    char shape[32] = "0,", text[NPY_HEADER];
    if (rows > 0 || cols > 0)
        snprintf(shape, sizeof shape, "%d, %d", rows, cols);
    int length = snprintf(text, sizeof text,
                          "{'descr': '<f8', 'fortran_order': False, "
                          "'shape': (%s), }",
                          shape);
    memset(header, ' ', NPY_HEADER);
    memcpy(header, "\x93NUMPY\1\0\x76\0", 10); /* 0x76 is 118 */
    memcpy(header + 10, text, (size_t)length);
    header[NPY_HEADER - 1] = '\n';
}

/* The text of the header as a C string; its end in the file. */
static const char *read_text(char text[NPY_MOST_TEXT + 1], size_t *end,
                             const unsigned char *bytes, size_t size)
{
    if (size < 12 || memcmp(bytes, "\x93NUMPY", 6) != 0)
        return "this is no .npy array, or only its beginning";
    if ((bytes[6] != 1 && bytes[6] != 2) || bytes[7] != 0)
        return "only versions 1.0 and 2.0 of .npy can be read";
    size_t begin = bytes[6] == 1 ? 10 : 12, length = 0;
    for (size_t i = begin; i > 8; i--)
        length = length * 256 + bytes[i - 1];
    if (length > size - begin)
        return "the header is longer than the file";
    if (length > NPY_MOST_TEXT)
        return "the header is too long for an array of numbers";
    memcpy(text, bytes + begin, length);
    text[length] = '\0';
    *end = begin + length;
    return NULL;
}

/* The tuple after 'shape': (), (5,) or (3, 2). */
static const char *read_shape(NpyArray *array, const char *text)
{
    static const char key[] = "'shape': (";
    long long sizes[2] = { 1, 1 };
    int count = 0;
    const char *at = strstr(text, key);
    if (at == NULL)
        return "the header tells no shape";
    for (at += strlen(key); *at != ')'; at += strspn(at, ", ")) {
        char *end;
        long long next = strtoll(at, &end, 10);
        if (end == at || next < 0)
            return "the shape of the array is no shape";
        if (count == 2)
            return "the array has more than two dimensions";
        if (next > MOST_NUMBERS)
            return TOO_LARGE;
        sizes[count++] = next;
        at = end;
    }
    if (sizes[0] * sizes[1] > MOST_NUMBERS)
        return TOO_LARGE;
    array->dimensions = count;
    array->rows = (int)sizes[0];
    array->cols = (int)sizes[1];
    return NULL;
}

const char *npy_parse(NpyArray *array, const unsigned char *bytes,
                      size_t size)
{
    char text[NPY_MOST_TEXT + 1];
    NpyArray read;
    size_t end;
    const char *problem = read_text(text, &end, bytes, size);
    if (problem == NULL)
        problem = read_shape(&read, text);
    if (problem != NULL)
        return problem;
    size_t count = (size_t)read.rows * (size_t)read.cols;
    if (count > 0 && strstr(text, "'descr': '<f8'") == NULL)
        return "the numbers are not of type '<f8': in NumPy, save "
               "them with .astype('float64')";
    if (strstr(text, "'fortran_order': False") == NULL)
        return "the numbers do not stand row by row (Fortran order): "
               "save them with np.ascontiguousarray";
    if (size - end != 8 * count)
        return "the array has fewer or more bytes than its shape needs";
    read.numbers = bytes + end;
    *array = read;
    return NULL;
}

int array_number(const char *name)
{
    static const char before[] = "arr_";
    char again[32];
    if (strncmp(name, before, strlen(before)) != 0)
        return -1;
    long number = strtol(name + strlen(before), NULL, 10);
    if (number < 0 || number > INT_MAX)
        return -1;
    /* Only the right name comes out again. */
    snprintf(again, sizeof again, "arr_%ld.npy", number);
    return strcmp(again, name) == 0 ? (int)number : -1;
}

void layer_to_matrix(Matrix *m, const Layer *layer)
{
    int n = layer->W.rows, n_before = layer->W.cols;
    assert(m->rows == n && m->cols == n_before + 1);
    for (int j = 0; j < n; j++) {
        matrix_set(m, j, 0, matrix_get(&layer->b, j, 0));
        for (int k = 0; k < n_before; k++)
            matrix_set(m, j, k + 1, matrix_get(&layer->W, j, k));
    }
}

const char *layer_from_matrix(Layer *layer, const Matrix *m)
{
    int n = layer->W.rows, n_before = layer->W.cols;
    assert(m->rows == n && m->cols == n_before + 1);
    for (int i = 0; i < matrix_size(m); i++)
        if (!isfinite(m->data[i]))
            return "a weight is NaN or infinite";
    for (int j = 0; j < n; j++) {
        matrix_set(&layer->b, j, 0, matrix_get(m, j, 0));
        for (int k = 0; k < n_before; k++)
            matrix_set(&layer->W, j, k, matrix_get(m, j, k + 1));
    }
    return NULL;
}

const char *structure_from_shapes(int *n, int *L,
                                  const NpyArray *shapes, int count)
{
    bool skip = count > 0 && shapes[0].rows * shapes[0].cols == 0;
    const NpyArray *first = skip ? shapes + 1 : shapes;
    *L = skip ? count - 1 : count;
    if (*L < 1)
        return "there are no weights";
    n[0] = first->cols - 1;
    for (int l = 1; l <= *L; l++) {
        const NpyArray *shape = &first[l - 1];
        if (shape->dimensions != 2 || shape->rows < 1 ||
            shape->cols < 2)
            return "an array is no matrix with a row for each neuron "
                   "and "
                   "columns for the bias and the inputs";
        if (shape->cols - 1 != n[l - 1])
            return "a layer does not take as many inputs as the layer "
                   "before it has neurons";
        n[l] = shape->rows;
    }
    return NULL;
}
