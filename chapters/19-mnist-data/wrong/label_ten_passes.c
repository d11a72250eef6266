/* slip: Labels go from 0 to 9. Ten is one too high already: the test
 *       is >=, not >. */
/* loses: label_over_nine_is_refused bad_file_changes_nothing */
#include "19-mnist-data/idx.h"

#define idx_parse_labels right_idx_parse_labels
#include "19-mnist-data/solution.c"
#undef idx_parse_labels

const char *idx_parse_labels(IdxLabels *labels,
                             const unsigned char *bytes, size_t size)
{
    if (size < 8)
        return "the file is too short";
    if (big_endian(bytes) != IDX_LABELS)
        return "this is no label file";
    uint32_t count = big_endian(bytes + 4);
    if (count == 0 || count != size - 8)
        return "the file has not the size it promises";
    for (uint32_t n = 0; n < count; n++)
        if (bytes[8 + n] > CLASSES)
            return "a label is too high";
    *labels = (IdxLabels){ (int)count, bytes + 8 };
    return NULL;
}
