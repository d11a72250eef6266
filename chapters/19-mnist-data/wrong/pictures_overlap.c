/* slip: Picture number index does not begin at byte index: each
 *       picture before it takes rows times columns bytes. */
/* loses: each_picture_fills_its_column
 *        other_columns_stay_as_they_are */
#include "19-mnist-data/idx.h"

#define image_to_column right_image_to_column
#include "19-mnist-data/solution.c"
#undef image_to_column

void image_to_column(Matrix *x, int column, const Dataset *data,
                     int index)
{
    int pixels = data->rows * data->cols;
    for (int i = 0; i < pixels; i++)
        matrix_set(x, i, column, brightness(data->pixels[index + i]));
}
