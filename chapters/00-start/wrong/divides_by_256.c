/* slip: There are 256 brightnesses, but the brightest is 255. Divide
 *       by 255, so that full ink becomes exactly 1. */
/* loses: paper_is_zero_and_ink_is_one grey_keeps_its_fraction */
#include "00-start/start.h"

double brightness(int pixel)
{
    return pixel / 256.0;
}
