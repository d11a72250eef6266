/* slip: A list with one size is written with a comma in Python: (0,)
 *       is a shape, (0) is just the number 0. */
/* loses: nothing_has_the_shape_of_an_empty_list */
#include "21-save-load/npy.h"

#define npy_header right_npy_header
#include "21-save-load/solution.c"
#undef npy_header

void npy_header(unsigned char header[NPY_HEADER], int rows, int cols)
{
    static const char text[] = "{'descr': '<f8', 'fortran_order': "
                               "False, 'shape': (0), }";
    right_npy_header(header, rows, cols);
    if (rows > 0 || cols > 0)
        return;
    memset(header + 10, ' ', 117);
    memcpy(header + 10, text, strlen(text));
}
