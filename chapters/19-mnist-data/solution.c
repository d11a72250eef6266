#include "00-start/start.h"
#include "19-mnist-data/idx.h"

enum { IMAGE_HEADER = 16, LABEL_HEADER = 8 }; /* bytes */

uint32_t big_endian(const unsigned char *bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; i++)
        number = 256 * number + bytes[i];
    return number;
}

const char *idx_parse_images(IdxImages *images,
                             const unsigned char *bytes, size_t size)
{
    if (size < IMAGE_HEADER)
        return "the file is shorter than the header of an image file";
    if (big_endian(bytes) != IDX_IMAGES)
        return "this is no image file: it does not begin with 2051";
    /* Products of two numbers of 32 bits fit into 64. */
    uint64_t count = big_endian(bytes + 4);
    uint64_t rows = big_endian(bytes + 8);
    uint64_t cols = big_endian(bytes + 12);
    if (count == 0)
        return "there is no image in the file";
    if (rows == 0 || cols == 0)
        return "the images have no pixels";
    if (rows * cols > MOST_PIXELS)
        return "the images are too large";
    if (count * (rows * cols) > INT32_MAX)
        return "there are too many pixels in the file";
    if (size - IMAGE_HEADER < count * rows * cols)
        return "the file is shorter than its header says";
    if (size - IMAGE_HEADER > count * rows * cols)
        return "the file is longer than its header says";
    *images = (IdxImages){ (int)count, (int)rows, (int)cols,
                           bytes + IMAGE_HEADER };
    return NULL;
}

static const char *check_labels(const unsigned char *labels,
                                uint32_t count)
{
    for (uint32_t n = 0; n < count; n++)
        if (labels[n] >= CLASSES)
            return "there is a label over 9 in the file";
    return NULL;
}

const char *idx_parse_labels(IdxLabels *labels,
                             const unsigned char *bytes, size_t size)
{
    if (size < LABEL_HEADER)
        return "the file is shorter than the header of a label file";
    if (big_endian(bytes) != IDX_LABELS)
        return "this is no label file: it does not begin with 2049";
    uint32_t count = big_endian(bytes + 4);
    if (count == 0)
        return "there is no label in the file";
    if (count > INT32_MAX)
        return "there are too many labels in the file";
    if (size - LABEL_HEADER < count)
        return "the file is shorter than its header says";
    if (size - LABEL_HEADER > count)
        return "the file is longer than its header says";
    const char *problem = check_labels(bytes + LABEL_HEADER, count);
    if (problem == NULL)
        *labels = (IdxLabels){ (int)count, bytes + LABEL_HEADER };
    return problem;
}

int pixel_index(int row, int col, int cols)
{
    return cols * row + col;
}

void image_to_column(Matrix *x, int column, const Dataset *data,
                     int index)
{
    int pixels = data->rows * data->cols;
    assert(x->rows == pixels && 0 <= column && column < x->cols);
    assert(0 <= index && index < data->count);
    const unsigned char *image = data->pixels + index * pixels;
    for (int i = 0; i < pixels; i++)
        x->data[i * x->cols + column] = brightness(image[i]);
}

void dataset_split(Dataset *train, Dataset *validation,
                   const Dataset *all, int held_out)
{
    assert(0 < held_out && held_out < all->count);
    int kept = all->count - held_out;
    *train = *validation = *all;
    train->count = kept;
    validation->count = held_out;
    validation->pixels += kept * all->rows * all->cols;
    validation->labels += kept;
}
