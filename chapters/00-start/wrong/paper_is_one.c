/* slip: You have paper and ink the wrong way round: 0 is paper and
 *       stays 0, 255 is ink and becomes 1. */
/* loses: paper_is_zero_and_ink_is_one grey_keeps_its_fraction */
#include "00-start/start.h"

double brightness(int pixel)
{
    return 1.0 - pixel / 255.0;
}
