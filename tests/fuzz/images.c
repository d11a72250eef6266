/* Any bytes as an IDX image file: no crash, and what is accepted can
 * be read to its last pixel. */
#include "tests/fuzz/fuzz.h"

#include "19-mnist-data/idx.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    IdxImages images = { 0 };
    if (idx_parse_images(&images, bytes, size) != NULL)
        return 0;
    size_t pixels = (size_t)images.count * (size_t)images.rows *
                    (size_t)images.cols;
    must(images.count > 0 && pixels > 0);
    must(images.pixels + pixels == bytes + size);
    return 0;
}
