/* slip: You fill *array while you are still checking. When something
 *       is wrong in the end, it has changed all the same. */
/* loses: refused_array_changes_nothing */
#include "21-save-load/npy.h"

#define npy_parse right_npy_parse
#include "21-save-load/solution.c"
#undef npy_parse

const char *npy_parse(NpyArray *array, const unsigned char *bytes,
                      size_t size)
{
    char text[NPY_MOST_TEXT + 1];
    size_t end;
    const char *problem = read_text(text, &end, bytes, size);
    if (problem == NULL)
        problem = read_shape(array, text);
    if (problem != NULL)
        return problem;
    size_t count = (size_t)array->rows * (size_t)array->cols;
    if (count > 0 && strstr(text, "'descr': '<f8'") == NULL)
        return "the numbers are not of type '<f8'";
    if (strstr(text, "'fortran_order': False") == NULL)
        return "the numbers do not stand row by row";
    if (size - end != 8 * count)
        return "the array has fewer or more bytes than its shape needs";
    array->numbers = bytes + end;
    return NULL;
}
