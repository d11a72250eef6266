#include <math.h>

#include "17-cross-entropy/cross_entropy.h"
#include "src/shown.h"

static const double FAINT = 0.1; /* ink that need not be seen */

/* The mean of the `shrink` x `shrink` pixels from (row, col) on; those
 * beyond the edge are blank. */
static double mean_ink(const unsigned char *pixels, const Dataset *data,
                       int row, int col, int shrink)
{
    double sum = 0.0;
    for (int i = row; i < row + shrink && i < data->rows; i++)
        for (int j = col; j < col + shrink && j < data->cols; j++)
            sum += pixels[pixel_index(i, j, data->cols)] / 255.0;
    return sum / ((double)shrink * shrink);
}

static void copy_ink(Shown *shown, const Dataset *data, int index)
{
    const unsigned char *pixels =
        data->pixels +
        (size_t)index * (size_t)(data->rows * data->cols);
    int larger = data->rows > data->cols ? data->rows : data->cols;
    int shrink = (larger + SHOWN_SIDE - 1) / SHOWN_SIDE;
    for (int i = 0; i < SHOWN_SIDE; i++)
        for (int j = 0; j < SHOWN_SIDE; j++)
            shown->ink[i][j] =
                mean_ink(pixels, data, i * shrink, j * shrink, shrink);
}

/* Where is the ink? A blank picture keeps top > bottom, and the middle
 * between them is its own. */
static void find_ink(Shown *shown)
{
    shown->top = shown->left = SHOWN_SIDE;
    shown->bottom = shown->right = 0;
    for (int i = 0; i < SHOWN_SIDE; i++)
        for (int j = 0; j < SHOWN_SIDE; j++)
            if (shown->ink[i][j] > FAINT) {
                shown->top = i < shown->top ? i : shown->top;
                shown->bottom = i + 1;
                shown->left = j < shown->left ? j : shown->left;
                shown->right =
                    j + 1 > shown->right ? j + 1 : shown->right;
            }
}

static void rank_outputs(Shown *shown)
{
    double rest[CLASSES];
    for (int c = 0; c < CLASSES; c++)
        rest[c] = shown->output[c];
    for (int i = 0; i < SHOWN_BEST; i++) {
        shown->best[i] = argmax(rest, CLASSES);
        rest[shown->best[i]] = -INFINITY;
    }
}

/* x (pixels, 1) and y_hat (CLASSES, 1) are room to work in. */
static bool fill_one(Shown *shown, Matrix *x, Matrix *y_hat,
                     const Network *network, const Dataset *data,
                     int index)
{
    image_to_column(x, 0, data, index);
    if (!network_predict(y_hat, network, x))
        return false;
    shown->truth = data->labels[index];
    for (int c = 0; c < CLASSES; c++)
        shown->output[c] = matrix_get(y_hat, c, 0);
    copy_ink(shown, data, index);
    find_ink(shown);
    rank_outputs(shown);
    return true;
}

bool shown_fill(Shown *shown, int count, const Network *network,
                const Dataset *data, const int *order)
{
    Matrix x = { 0 }, y_hat = { 0 };
    bool done = matrix_init(&x, network_size(network, 0), 1) &&
                matrix_init(&y_hat, CLASSES, 1);
    for (int i = 0; done && i < count; i++)
        done = fill_one(&shown[i], &x, &y_hat, network, data, order[i]);
    matrix_free(&x);
    matrix_free(&y_hat);
    return done;
}

bool shown_is_right(const Shown *shown)
{
    return shown->best[0] == shown->truth;
}

bool shown_fits(const Shown *shown, int side)
{
    return shown->bottom - shown->top <= side &&
           shown->right - shown->left <= side;
}

double shown_ink(const Shown *shown, int side, int row, int col)
{
    int i = row + (shown->top + shown->bottom - side) / 2;
    int j = col + (shown->left + shown->right - side) / 2;
    bool inside = 0 <= i && i < SHOWN_SIDE && 0 <= j && j < SHOWN_SIDE;
    return inside ? shown->ink[i][j] : 0.0;
}
