/* slip: You mix + and << without brackets. Plus binds tighter, so a
 *       byte is shifted by 8 plus the next one: bracket each shift. */
/* loses: bytes_0_0_8_3_are_2051 every_byte_counts_up_to_255 */
#include "19-mnist-data/idx.h"

#define big_endian right_big_endian
#include "19-mnist-data/solution.c"
#undef big_endian

#pragma GCC diagnostic ignored "-Wparentheses"

uint32_t big_endian(const unsigned char *bytes)
{
    uint32_t number = bytes[0];
    number = number << 24 + bytes[1] << 16 + bytes[2] << 8 + bytes[3];
    return number;
}
