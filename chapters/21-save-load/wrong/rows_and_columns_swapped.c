/* slip: You write the columns before the rows. A shape names the
 *       rows first. */
/* loses: header_tells_type_order_and_shape header_is_filled_up_and_ends_with_a_newline nothing_has_the_shape_of_an_empty_list network_survives_the_archive */
#include "21-save-load/npy.h"

#define npy_header right_npy_header
#include "21-save-load/solution.c"
#undef npy_header

void npy_header(unsigned char header[NPY_HEADER], int rows, int cols)
{
    right_npy_header(header, cols, rows);
}
