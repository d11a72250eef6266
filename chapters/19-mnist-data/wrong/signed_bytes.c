/* slip: You took bytes for signed numbers, so those from 128 on became
 *       negative. Keep them unsigned. */
/* loses: bytes_0_0_8_3_are_2051 every_byte_counts_up_to_255 */
#include "19-mnist-data/idx.h"

#define big_endian right_big_endian
#include "19-mnist-data/solution.c"
#undef big_endian

uint32_t big_endian(const unsigned char *bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; i++) {
        int byte = (signed char)bytes[i];
        number = 256 * number + (uint32_t)byte;
    }
    return number;
}
