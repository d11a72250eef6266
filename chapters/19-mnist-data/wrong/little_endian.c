/* slip: You read the lowest byte first. In an IDX file the highest
 *       byte comes first: 0 0 8 3 is 2051. */
/* loses: bytes_0_0_8_3_are_2051 every_byte_counts_up_to_255 */
#include "19-mnist-data/idx.h"

#define big_endian right_big_endian
#include "19-mnist-data/solution.c"
#undef big_endian

uint32_t big_endian(const unsigned char *bytes)
{
    uint32_t number = 0;
    for (int i = 3; i >= 0; i--)
        number = 256 * number + bytes[i];
    return number;
}
