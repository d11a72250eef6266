/* What the fuzz targets share. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* Called by libFuzzer with one input after the other. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* A promise; the fuzzer reports the input that breaks it. */
static inline void must(int holds)
{
    if (!holds)
        abort();
}

#endif
