/* Any bytes as an .npy file: no crash, and the numbers that are
 * accepted lie inside the file. */
#include "tests/fuzz/fuzz.h"

#include "21-save-load/npy.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    NpyArray array = { 0 };
    if (npy_parse(&array, bytes, size) != NULL)
        return 0;
    must(array.rows >= 0 && array.cols >= 0);
    size_t numbers = (size_t)array.rows * (size_t)array.cols;
    must(numbers <= MOST_NUMBERS);
    must(numbers == 0 || array.numbers + 8 * numbers == bytes + size);
    return 0;
}
