/* slip: You divide by the pixel, in whole numbers, and paper is 0.
 *       Turn the fraction over: the pixel divided by 255.0. */
/* loses: paper_is_zero_and_ink_is_one grey_keeps_its_fraction */
#include "00-start/start.h"

double brightness(int pixel)
{
    return 255 / pixel;
}
