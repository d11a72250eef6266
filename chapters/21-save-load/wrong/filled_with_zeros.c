/* slip: Behind the text you left zeros. The header is filled up with
 *       spaces, and its last byte is a newline. */
/* loses: header_is_filled_up_and_ends_with_a_newline */
#include "21-save-load/npy.h"

#define npy_header right_npy_header
#include "21-save-load/solution.c"
#undef npy_header

void npy_header(unsigned char header[NPY_HEADER], int rows, int cols)
{
    char shape[32] = "0,";
    if (rows > 0 || cols > 0)
        snprintf(shape, sizeof shape, "%d, %d", rows, cols);
    memset(header, 0, NPY_HEADER);
    memcpy(header, "\x93NUMPY\1\0\x76\0", 10);
    snprintf((char *)header + 10, NPY_HEADER - 10,
             "{'descr': '<f8', 'fortran_order': False, "
             "'shape': (%s), }",
             shape);
}
