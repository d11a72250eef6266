/* 19 MNIST data: numbers for the pictures.
 *
 * Reads 21 pictures of MNIST, which lie in figures/results as text.
 * Prints digits.tsv and labels.tsv (20 training pictures), two.tsv
 * (test picture 1, a number for each pixel), planes.tsv (the same
 * picture in gray and in color), and the first bytes of two files.
 */
#include <stdlib.h>

#include "19-mnist-data/idx.h"
#include "figures/figure.h"

enum {
    SIDE = 28,
    PIXELS = SIDE * SIDE,
    DIGITS = 20,
    ACROSS = 10, /* pictures in a row of the mosaic */
    GAP = 2,     /* pixels between them */
    BIG = 4,     /* a pixel is repeated so often, both ways */
    COUNT = 60000
};

static const char RESULTS[] = "../../../figures/results/";

static void read_bytes(unsigned char *bytes, int count, FILE *file)
{
    for (int i = 0; i < count; i++) {
        int byte;
        if (fscanf(file, "%d", &byte) != 1 || byte < 0 || byte > 255) {
            fprintf(stderr, "figure: a byte is missing\n");
            exit(2);
        }
        bytes[i] = (unsigned char)byte;
    }
}

static FILE *open_results(const char *name)
{
    char path[100];
    snprintf(path, sizeof path, "%s%s", RESULTS, name);
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        fprintf(stderr, "figure: cannot read %s\n", path);
        exit(2);
    }
    return file;
}

static void read_digits(unsigned char *pixels, unsigned char *labels)
{
    FILE *file = open_results("digits.tsv");
    for (int n = 0; n < DIGITS; n++) {
        read_bytes(&labels[n], 1, file);
        read_bytes(pixels + n * PIXELS, PIXELS, file);
    }
    fclose(file);
}

/* ---- Twenty digits ----------------------------------------------- */

/* The ink at a place of the mosaic, -1 between the pictures. */
static double ink(const Matrix *x, int row, int col)
{
    int step = SIDE + GAP;
    if (row % step >= SIDE || col % step >= SIDE)
        return -1.0;
    int index = ACROSS * (row / step) + col / step;
    return matrix_get(x, pixel_index(row % step, col % step, SIDE),
                      index);
}

static void print_digits(const Dataset *data)
{
    FILE *table = table_open("digits.tsv");
    int height = (DIGITS / ACROSS) * (SIDE + GAP) - GAP;
    int width = ACROSS * (SIDE + GAP) - GAP;
    Matrix x;
    if (!matrix_init(&x, PIXELS, DIGITS))
        exit(2);
    for (int n = 0; n < DIGITS; n++)
        image_to_column(&x, n, data, n);
    for (int row = 0; row < BIG * height; row++)
        for (int col = 0; col < BIG * width; col++)
            fprintf(table, "%g%c", ink(&x, row / BIG, col / BIG),
                    col < BIG * width - 1 ? '\t' : '\n');
    table_close(table);
    matrix_free(&x);
}

static void print_labels(const Dataset *data)
{
    FILE *table = table_open("labels.tsv");
    for (int n = 0; n < DIGITS; n++)
        fprintf(table, "%d\t%d\t%d\n", n % ACROSS, n / ACROSS,
                data->labels[n]);
    table_close(table);
}

/* ---- The two ----------------------------------------------------- */

static void print_two(const unsigned char *pixels)
{
    FILE *table = table_open("two.tsv");
    int paper = 0, full = 0;
    for (int row = 0; row < SIDE; row++)
        for (int col = 0; col < SIDE; col++) {
            int pixel = pixels[pixel_index(row, col, SIDE)];
            fprintf(table, "%d\t%d\t%d\n", row, col, pixel);
            paper += pixel == 0;
            full += pixel == 255;
        }
    table_close(table);
    result("paper", paper);
    result("full", full);
    result("gray", PIXELS - paper - full);
}

/* Golden ink on blue paper, as much of it as the pixel says. */
static int colored(int plane, int pixel)
{
    static const int paper[] = { 31, 90, 148 },
                     gold[] = { 250, 205, 60 };
    return paper[plane] + (gold[plane] - paper[plane]) * pixel / 255;
}

static void print_planes(const unsigned char *pixels)
{
    FILE *table = table_open("planes.tsv");
    for (int row = 0; row < BIG * SIDE; row++)
        for (int col = 0; col < BIG * SIDE; col++) {
            int pixel = pixels[pixel_index(row / BIG, col / BIG, SIDE)];
            fprintf(table, "%d\t%d\t%d\t%d\t%d\t%d\n", row, col, pixel,
                    colored(0, pixel), colored(1, pixel),
                    colored(2, pixel));
        }
    table_close(table);
}

/* ---- First bytes ------------------------------------------------- */

static void put_number(unsigned char *bytes, uint32_t number)
{
    for (int i = 3; i >= 0; i--, number /= 256)
        bytes[i] = (unsigned char)(number % 256);
}

/* Sixteen bytes of a file in one line, as `od -A d -t x1` prints. */
static void print_line(FILE *out, const unsigned char *file, int offset)
{
    fprintf(out, "%07d", offset);
    for (int i = 0; i < 16; i++)
        fprintf(out, " %02x", file[offset + i]);
    fprintf(out, "\n");
}

static void print_bytes(const Dataset *data)
{
    unsigned char images[16 + PIXELS], labels[8 + DIGITS];
    FILE *out = table_open("images.txt");
    put_number(images, IDX_IMAGES);
    put_number(images + 4, COUNT);
    put_number(images + 8, SIDE);
    put_number(images + 12, SIDE);
    for (int i = 0; i < PIXELS; i++)
        images[16 + i] = data->pixels[i];
    print_line(out, images, 0);
    print_line(out, images, 16);
    fprintf(out, "*\n"); /* lines like the one before */
    print_line(out, images, 160);
    print_line(out, images, 176);
    table_close(out);

    out = table_open("labels.txt");
    put_number(labels, IDX_LABELS);
    put_number(labels + 4, COUNT);
    for (int n = 0; n < DIGITS; n++)
        labels[8 + n] = data->labels[n];
    print_line(out, labels, 0);
    table_close(out);
}

int main(void)
{
    static unsigned char pixels[DIGITS * PIXELS], labels[DIGITS];
    static unsigned char two[PIXELS];
    read_digits(pixels, labels);
    FILE *file = open_results("two.tsv");
    read_bytes(two, PIXELS, file);
    fclose(file);
    const Dataset data = { DIGITS, SIDE, SIDE, pixels, labels };
    print_digits(&data);
    print_labels(&data);
    print_two(two);
    print_planes(two);
    print_bytes(&data);
    return 0;
}
