/* slip: A byte divided by 255 is 0 or 1 in C, because both are whole
 *       numbers. Gray needs the fraction: use brightness. */
/* loses: pixels_become_numbers_from_0_to_1
 *        each_picture_fills_its_column
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
        matrix_set(x, i, column,
                   data->pixels[index * pixels + i] / 255);
}
