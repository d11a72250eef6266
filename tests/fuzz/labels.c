/* Any bytes as an IDX label file: no crash, and every label that is
 * accepted is one of the ten. */
#include "tests/fuzz/fuzz.h"

#include "19-mnist-data/idx.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    IdxLabels labels = { 0 };
    if (idx_parse_labels(&labels, bytes, size) != NULL)
        return 0;
    must(labels.count > 0);
    must(labels.labels + labels.count == bytes + size);
    for (int n = 0; n < labels.count; n++)
        must(labels.labels[n] < CLASSES);
    return 0;
}
