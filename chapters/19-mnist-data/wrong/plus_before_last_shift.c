/* slip: You mix + and << without brackets. Plus binds tighter, so byte
 *       2 is shifted by 8 plus byte 3: bracket each shift. */
/* loses: bytes_0_0_8_3_are_2051 every_byte_counts_up_to_255 */
#include "19-mnist-data/idx.h"

#define big_endian right_big_endian
#include "19-mnist-data/solution.c"
#undef big_endian

#pragma GCC diagnostic ignored "-Wparentheses"

uint32_t big_endian(const unsigned char *bytes)
{
    uint32_t high = bytes[0] * 16777216u + bytes[1] * 65536u;
    uint32_t third = bytes[2];
    return high + (third << 8 + bytes[3]);
}
