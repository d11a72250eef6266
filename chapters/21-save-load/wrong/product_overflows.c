/* slip: A number that is too large for its type loses its upper
 *       digits, and what is left looks harmless. Check each size, then
 *       their product, before you make an int of it. */
/* loses: shapes_that_overflow_are_refused */
#include "21-save-load/npy.h"

#define npy_parse right_npy_parse
#include "21-save-load/solution.c"
#undef npy_parse

/* read_shape without a look at how large the sizes are */
static const char *read_sizes(NpyArray *array, const char *text)
{
    long long sizes[2] = { 1, 1 };
    int count = 0;
    const char *at = strstr(text, "'shape': (");
    if (at == NULL)
        return "the header tells no shape";
    for (at += 10; *at != ')'; at += strspn(at, ", ")) {
        char *end;
        long long next = strtoll(at, &end, 10);
        if (end == at || next < 0 || count == 2)
            return "the shape of the array is no shape";
        sizes[count++] = next;
        at = end;
    }
    *array = (NpyArray){ count, (int)sizes[0], (int)sizes[1], NULL };
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
        problem = read_sizes(&read, text);
    if (problem != NULL)
        return problem;
    size_t count = (size_t)read.rows * (size_t)read.cols;
    if (count > 0 && strstr(text, "'descr': '<f8'") == NULL)
        return "the numbers are not of type '<f8'";
    if (strstr(text, "'fortran_order': False") == NULL)
        return "the numbers do not stand row by row";
    if (size - end != 8 * count)
        return "the array has fewer or more bytes than its shape needs";
    read.numbers = bytes + end;
    *array = read;
    return NULL;
}
