/* slip: You read the number and do not look at what stands behind
 *       it: arr_7.npz is no array. Nothing but .npy may follow. */
/* loses: other_names_have_no_number */
#include "21-save-load/npy.h"

#define array_number right_array_number
#include "21-save-load/solution.c"
#undef array_number

int array_number(const char *name)
{
    int number;
    if (sscanf(name, "arr_%d", &number) != 1 || number < 0)
        return -1;
    return number;
}
