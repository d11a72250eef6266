/* slip: Count, rows and columns are int in yours, and their product
 *       overflows. Make them uint64_t before you multiply. */
/* loses: sizes_that_overflow_are_refused */
#include "19-mnist-data/idx.h"

#define idx_parse_images right_idx_parse_images
#include "19-mnist-data/solution.c"
#undef idx_parse_images

const char *idx_parse_images(IdxImages *images,
                             const unsigned char *bytes, size_t size)
{
    if (size < 16)
        return "the file is too short";
    if (big_endian(bytes) != IDX_IMAGES)
        return "this is no image file";
    int count = (int)big_endian(bytes + 4);
    int rows = (int)big_endian(bytes + 8);
    int cols = (int)big_endian(bytes + 12);
    if (count < 1 || rows < 1 || cols < 1)
        return "the file is empty";
    if (rows * cols > MOST_PIXELS)
        return "the images are too large";
    if (count * (rows * cols) > INT32_MAX)
        return "too many pixels";
    if (size - 16 != (size_t)(count * rows * cols))
        return "the file has not the size it promises";
    *images =
        (IdxImages){ (int)count, (int)rows, (int)cols, bytes + 16 };
    return NULL;
}
