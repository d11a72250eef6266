/* slip: You put the pixels side by side into the memory of x. A
 *       picture is a column: from one pixel to the next it is a whole
 *       row of x. */
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
        x->data[column * pixels + i] =
            brightness(data->pixels[index * pixels + i]);
}
