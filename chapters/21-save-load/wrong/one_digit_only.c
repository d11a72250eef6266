/* slip: You look at one digit of the number only, and arr_10 becomes
 *       arr_1. Read all digits. */
/* loses: array_number_is_the_number_in_the_name other_names_have_no_number */
#include "21-save-load/npy.h"

#define array_number right_array_number
#include "21-save-load/solution.c"
#undef array_number

int array_number(const char *name)
{
    if (strncmp(name, "arr_", 4) != 0 || name[4] < '0' || name[4] > '9')
        return -1;
    return name[4] - '0';
}
