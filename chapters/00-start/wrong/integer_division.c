/* slip: The fraction is lost: C drops it where it divides two whole
 *       numbers, 51 / 255, or keeps a result in an int. Write 255.0. */
/* loses: paper_is_zero_and_ink_is_one grey_keeps_its_fraction */
#include "00-start/start.h"

double brightness(int pixel)
{
    return pixel / 255;
}
