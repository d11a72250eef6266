/* slip: You ask an image file for 4 bytes and read 16. Its header has
 *       four numbers of four bytes. */
/* loses: image_header_must_be_complete */
#include "19-mnist-data/idx.h"

#define idx_parse_images right_idx_parse_images
#include "19-mnist-data/solution.c"
#undef idx_parse_images

const char *idx_parse_images(IdxImages *images,
                             const unsigned char *bytes, size_t size)
{
    if (size < 4)
        return "the file is too short";
    if (big_endian(bytes) != IDX_IMAGES)
        return "this is no image file";
    uint64_t count = big_endian(bytes + 4);
    uint64_t rows = big_endian(bytes + 8);
    uint64_t cols = big_endian(bytes + 12);
    if (count == 0 || rows == 0 || cols == 0)
        return "the file is empty";
    if (rows * cols > MOST_PIXELS)
        return "the images are too large";
    if (count * (rows * cols) > INT32_MAX)
        return "too many pixels";
    if (size - 16 != count * rows * cols)
        return "the file has not the size it promises";
    *images =
        (IdxImages){ (int)count, (int)rows, (int)cols, bytes + 16 };
    return NULL;
}
