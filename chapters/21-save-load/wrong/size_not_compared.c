/* slip: You believe the shape. Compare what it promises with the
 *       bytes that are there, or you read beyond the end. */
/* loses: empty_array_may_have_any_type other_files_are_no_arrays file_cut_off_anywhere_is_refused numbers_must_be_as_many_as_promised refused_array_changes_nothing */
#include "21-save-load/npy.h"

#define npy_parse right_npy_parse
#include "21-save-load/solution.c"
#undef npy_parse

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
    if (read.rows * read.cols > 0 &&
        strstr(text, "'descr': '<f8'") == NULL)
        return "the numbers are not of type '<f8'";
    if (strstr(text, "'fortran_order': False") == NULL)
        return "the numbers do not stand row by row";
    read.numbers = bytes + end;
    *array = read;
    return NULL;
}
