/* slip: A byte from 128 on does not fit into the highest place of an
 *       int: there stands the sign. Make it a uint32_t before you
 *       shift it. */
/* loses: every_byte_counts_up_to_255 */
#include "19-mnist-data/idx.h"

#define big_endian right_big_endian
#include "19-mnist-data/solution.c"
#undef big_endian

uint32_t big_endian(const unsigned char *bytes)
{
    return (uint32_t)(bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 |
                      bytes[3]);
}
