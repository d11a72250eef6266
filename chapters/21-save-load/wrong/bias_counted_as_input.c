/* slip: A layer's matrix has one column more than the layer has
 *       inputs: column 0 is the bias. */
/* loses: sizes_are_read_off_the_shapes first_array_need_not_be_empty layers_that_do_not_fit_are_refused arrays_that_are_no_layers_are_refused network_survives_the_archive */
#include "21-save-load/npy.h"

#define structure_from_shapes right_structure_from_shapes
#include "21-save-load/solution.c"
#undef structure_from_shapes

const char *structure_from_shapes(int *n, int *L,
                                  const NpyArray *shapes, int count)
{
    bool skip = count > 0 && shapes[0].rows * shapes[0].cols == 0;
    const NpyArray *first = skip ? shapes + 1 : shapes;
    *L = skip ? count - 1 : count;
    if (*L < 1)
        return "there are no weights";
    n[0] = first->cols;
    for (int l = 1; l <= *L; l++) {
        if (first[l - 1].dimensions != 2 || first[l - 1].cols < 1)
            return "an array is no matrix";
        if (first[l - 1].cols != n[l - 1])
            return "a layer does not fit the layer before it";
        n[l] = first[l - 1].rows;
    }
    return NULL;
}
