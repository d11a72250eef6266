/* slip: The length of the text has two bytes in version 1.0 and four
 *       in version 2.0. You look at the first of them only. */
/* loses: length_of_the_text_has_two_or_four_bytes other_files_are_no_arrays length_that_lies_is_refused text_may_have_a_thousand_characters_and_no_more */
#include "21-save-load/npy.h"

#define npy_parse right_npy_parse
#include "21-save-load/solution.c"
#undef npy_parse

const char *npy_parse(NpyArray *array, const unsigned char *bytes,
                      size_t size)
{
    char text[NPY_MOST_TEXT + 1];
    NpyArray read;
    if (size < 12 || memcmp(bytes, "\x93NUMPY", 6) != 0 ||
        bytes[6] < 1 || bytes[6] > 2 || bytes[7] != 0)
        return "this is no .npy array";
    size_t begin = bytes[6] == 1 ? 10 : 12, length = bytes[8];
    if (length > size - begin)
        return "the header is longer than the file";
    memcpy(text, bytes + begin, length);
    text[length] = '\0';
    const char *problem = read_shape(&read, text);
    if (problem != NULL)
        return problem;
    size_t count = (size_t)read.rows * (size_t)read.cols;
    if (count > 0 && strstr(text, "'descr': '<f8'") == NULL)
        return "the numbers are not of type '<f8'";
    if (strstr(text, "'fortran_order': False") == NULL)
        return "the numbers do not stand row by row";
    if (size - begin - length != 8 * count)
        return "the array has fewer or more bytes than its shape needs";
    read.numbers = bytes + begin + length;
    *array = read;
    return NULL;
}
