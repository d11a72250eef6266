/* slip: You take the first array for empty without looking. If it
 *       holds numbers, they are the weights of layer 1. */
/* loses: first_array_need_not_be_empty layers_that_do_not_fit_are_refused */
#include "21-save-load/npy.h"

#define structure_from_shapes right_structure_from_shapes
#include "21-save-load/solution.c"
#undef structure_from_shapes

const char *structure_from_shapes(int *n, int *L,
                                  const NpyArray *shapes, int count)
{
    *L = count - 1;
    if (*L < 1)
        return "there are no weights";
    n[0] = shapes[1].cols - 1;
    for (int l = 1; l <= *L; l++) {
        if (shapes[l].dimensions != 2 || shapes[l].rows < 1 ||
            shapes[l].cols < 2)
            return "an array is no matrix";
        if (shapes[l].cols - 1 != n[l - 1])
            return "a layer does not fit the layer before it";
        n[l] = shapes[l].rows;
    }
    return NULL;
}
