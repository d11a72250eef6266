/* slip: You divide a whole number by a whole number, and C drops the
 *       fraction: 51 / 255 is 0. Divide by 255.0 instead. */
/* loses: paper_is_zero_and_ink_is_one grey_keeps_its_fraction */
#include "00-start/start.h"

double brightness(int pixel)
{
    return pixel / 255;
}
