#include <stdlib.h>
#include <string.h>

#include "19-mnist-data/idx.h"
#include "support/expect_matrix.h"

/* ---- Files in memory --------------------------------------------- */

typedef struct {
    unsigned char *bytes; /* not one more than size */
    size_t size;
} Bytes;

static Bytes bytes_of_size(size_t size)
{
    Bytes file = { malloc(size > 0 ? size : 1), size };
    if (file.bytes == NULL)
        ck_abort_msg("no memory");
    return file;
}

/* Four bytes, the highest first. */
static void put_number(unsigned char *bytes, uint32_t number)
{
    for (int i = 3; i >= 0; i--, number /= 256)
        bytes[i] = (unsigned char)(number % 256);
}

/* An image file with this header and `pixels` random pixels. */
static Bytes image_file(uint32_t magic, uint32_t count, uint32_t rows,
                        uint32_t cols, int pixels)
{
    Bytes file = bytes_of_size(16 + (size_t)pixels);
    put_number(file.bytes, magic);
    put_number(file.bytes + 4, count);
    put_number(file.bytes + 8, rows);
    put_number(file.bytes + 12, cols);
    for (int i = 0; i < pixels; i++)
        file.bytes[16 + i] = (unsigned char)random_int(0, 255);
    return file;
}

/* A label file with this header and `labels` random labels. */
static Bytes label_file(uint32_t magic, uint32_t count, int labels)
{
    Bytes file = bytes_of_size(8 + (size_t)labels);
    put_number(file.bytes, magic);
    put_number(file.bytes + 4, count);
    for (int i = 0; i < labels; i++)
        file.bytes[8 + i] = (unsigned char)random_int(0, 9);
    return file;
}

/* The first `size` bytes of a file, without a byte behind them. */
static Bytes first_bytes(const Bytes *file, size_t size)
{
    Bytes piece = bytes_of_size(size);
    memcpy(piece.bytes, file->bytes, size);
    return piece;
}

static bool read_images(IdxImages *images, const Bytes *file)
{
    return idx_parse_images(images, file->bytes, file->size) == NULL;
}

static bool read_labels(IdxLabels *labels, const Bytes *file)
{
    return idx_parse_labels(labels, file->bytes, file->size) == NULL;
}

static bool images_pass(const Bytes *file)
{
    IdxImages images;
    return read_images(&images, file);
}

static bool labels_pass(const Bytes *file)
{
    IdxLabels labels;
    return read_labels(&labels, file);
}

/* Is a file with this header and so many pixels taken? */
static bool header_passes(uint32_t magic, uint32_t count, uint32_t rows,
                          uint32_t cols, int pixels)
{
    Bytes file = image_file(magic, count, rows, cols, pixels);
    bool passes = images_pass(&file);
    free(file.bytes);
    return passes;
}

/* Is an image file taken that is said to be as large as its header
 * promises? There is no memory behind the header: pixels are not read
 * before somebody wants to see them. */
static bool promise_passes(uint32_t count, uint32_t rows, uint32_t cols)
{
    Bytes file = image_file(2051, count, rows, cols, 0);
    file.size += (size_t)count * rows * cols;
    bool passes = images_pass(&file);
    free(file.bytes);
    return passes;
}

static bool label_header_passes(uint32_t magic, uint32_t count,
                                int labels)
{
    Bytes file = label_file(magic, count, labels);
    bool passes = labels_pass(&file);
    free(file.bytes);
    return passes;
}

/* At which of `count` bytes p points, or at the end of them; -1 is
 * elsewhere. */
static int place_of(const unsigned char *p, const unsigned char *bytes,
                    size_t count)
{
    for (size_t i = 0; i <= count; i++)
        if (p == bytes + i)
            return (int)i;
    return -1;
}

/* How many images a good file with `count` of them seems to have.
 * Without this a parser that refuses everything would be right in
 * every test of what it must refuse. */
static int images_found(int count)
{
    IdxImages images = { -1, -1, -1, NULL };
    Bytes file = image_file(2051, (uint32_t)count, 3, 5, count * 15);
    bool passes = read_images(&images, &file);
    free(file.bytes);
    return passes ? images.count : -1;
}

static int labels_found(int count)
{
    IdxLabels labels = { -1, NULL };
    Bytes file = label_file(2049, (uint32_t)count, count);
    bool passes = read_labels(&labels, &file);
    free(file.bytes);
    return passes ? labels.count : -1;
}

/* ---- Whole numbers ----------------------------------------------- */

START_TEST(bytes_0_0_8_3_are_2051)
{
    const unsigned char magic[] = { 0, 0, 8, 3 };
    const unsigned char sixty_thousand[] = { 0, 0, 234, 96 };
    expect_close(big_endian(magic), 2051.0);
    expect_close(big_endian(sixty_thousand), 60000.0);
    int high = random_int(1, 127), low = random_int(1, 127);
    unsigned char bytes[4] = { 0, 0, (unsigned char)high,
                               (unsigned char)low };
    expect_close(big_endian(bytes), 256.0 * high + low);
}
END_TEST

START_TEST(every_byte_counts_up_to_255)
{
    unsigned char bytes[4];
    for (int i = 0; i < 4; i++)
        bytes[i] = (unsigned char)random_int(128, 255);
    expect_close(big_endian(bytes), 16777216.0 * bytes[0] +
                                        65536.0 * bytes[1] +
                                        256.0 * bytes[2] + bytes[3]);
    const unsigned char largest[] = { 255, 255, 255, 255 };
    expect_close(big_endian(largest), 4294967295.0);
}
END_TEST

/* ---- Image files ------------------------------------------------- */

START_TEST(image_file_is_read)
{
    int count = random_int(2, 9), rows = random_int(2, 9);
    int cols = rows + random_int(1, 5);
    IdxImages images = { -1, -1, -1, NULL };
    Bytes file = image_file(2051, (uint32_t)count, (uint32_t)rows,
                            (uint32_t)cols, count * rows * cols);
    require_true(idx_parse_images(&images, file.bytes, file.size) ==
                 NULL);
    expect_int(images.count, count);
    expect_int(images.rows, rows);
    expect_int(images.cols, cols);
    expect_true(images.pixels == file.bytes + 16);
    expect_int(place_of(images.pixels, file.bytes, file.size), 16);
    free(file.bytes);
}
END_TEST

START_TEST(other_files_are_no_image_files)
{
    int count = random_int(2, 99);
    uint32_t n = (uint32_t)count;
    expect_int(images_found(count), count);
    expect_false(header_passes(2049, n, 1, 1, count));
    expect_false(header_passes(2050, n, 1, 1, count));
    expect_false(header_passes(0x03080000, n, 1, 1, count));
    expect_false(header_passes(2051 + 65536 * n, n, 1, 1, count));
}
END_TEST

START_TEST(image_header_must_be_complete)
{
    int count = random_int(2, 99);
    expect_int(images_found(count), count);
    Bytes file = image_file(2051, 1, 1, 1, 1);
    for (size_t size = 0; size < 16; size++) {
        Bytes piece = first_bytes(&file, size);
        expect_false(images_pass(&piece));
        free(piece.bytes);
    }
    free(file.bytes);
}
END_TEST

START_TEST(pixels_must_be_as_many_as_promised)
{
    int count = random_int(2, 9), pixels = count * 7 * 5;
    expect_int(images_found(count), count);
    uint32_t n = (uint32_t)count;
    expect_true(header_passes(2051, n, 7, 5, pixels));
    expect_false(header_passes(2051, n, 7, 5, pixels - 1));
    expect_false(header_passes(2051, n, 7, 5, pixels + 1));
    expect_false(header_passes(2051, n, 7, 5, 0));
    expect_false(header_passes(2051, n + 1, 7, 5, pixels));
    expect_false(header_passes(2051, n, 7, 5, pixels - 16));
    expect_false(header_passes(2051, n, 7, 5, pixels - 8));
    expect_false(header_passes(2051, n, 7, 5, 35));
    expect_false(header_passes(2051, n, 7, 5, count));
}
END_TEST

START_TEST(there_must_be_images_and_pixels)
{
    int count = random_int(2, 99);
    uint32_t n = (uint32_t)count;
    expect_int(images_found(count), count);
    expect_false(header_passes(2051, 0, n, n, 0));
    expect_false(header_passes(2051, n, 0, n, 0));
    expect_false(header_passes(2051, n, n, 0, 0));
}
END_TEST

START_TEST(image_may_have_a_million_pixels_and_no_more)
{
    int count = random_int(2, 99);
    expect_int(images_found(count), count);
    expect_true(header_passes(2051, 1, 1024, 1024, 1 << 20));
    expect_true(header_passes(2051, 1, 1023, 1024, 1023 * 1024));
    expect_true(header_passes(2051, 1, 1, 1 << 20, 1 << 20));
    expect_false(header_passes(2051, 1, 1025, 1024, 1025 * 1024));
    expect_false(
        header_passes(2051, 1, 1, (1 << 20) + 1, (1 << 20) + 1));
}
END_TEST

/* Each product is 2^32 or 2^64 too large, and what is left of it when
 * it overflows is just the number of pixels in the file. */
START_TEST(sizes_that_overflow_are_refused)
{
    int count = random_int(2, 99);
    expect_int(images_found(count), count);
    const uint32_t huge = 1u << 31;
    expect_false(header_passes(2051, 1, 65536, 65536, 0));
    expect_false(header_passes(2051, 65536, 256, 256, 0));
    expect_false(header_passes(2051, (1u << 28) + 1, 4, 4, 16));
    expect_false(header_passes(2051, huge, huge, 4, 0));
    expect_false(header_passes(2051, 4, huge, huge, 0));
    expect_false(header_passes(2051, huge + 3, 1, 1, 3));
    expect_false(
        header_passes(2051, 0xffffffff, 0xffffffff, 0xffffffff, 1));
}
END_TEST

START_TEST(file_may_have_two_gigabytes_of_pixels_and_no_more)
{
    int count = random_int(2, 99);
    expect_int(images_found(count), count);
    expect_true(promise_passes(0x7fffffff, 1, 1));
    expect_true(promise_passes(2047, 1024, 1024));
    expect_false(promise_passes(0x7fffffff, 2, 1));
    expect_false(promise_passes(2048, 1024, 1024)); /* 2^31 */
}
END_TEST

START_TEST(bad_file_changes_nothing)
{
    int n = random_int(11, 99);
    expect_int(images_found(n), n);
    expect_int(labels_found(n), n);
    Bytes file = image_file(2051, 2, 3, 3, 17);
    IdxImages images = { n, n + 1, n + 2, file.bytes };
    expect_false(read_images(&images, &file));
    expect_int(images.count, n);
    expect_int(images.rows, n + 1);
    expect_int(images.cols, n + 2);
    expect_true(images.pixels == file.bytes);
    free(file.bytes);

    file = label_file(2049, 5, 5);
    file.bytes[12] = 10;
    IdxLabels labels = { n, file.bytes };
    expect_false(read_labels(&labels, &file));
    expect_int(labels.count, n);
    expect_true(labels.labels == file.bytes);
    free(file.bytes);
}
END_TEST

/* ---- Label files ------------------------------------------------- */

START_TEST(label_file_is_read)
{
    int count = random_int(10, 99);
    IdxLabels labels = { -1, NULL };
    Bytes file = label_file(2049, (uint32_t)count, count);
    file.bytes[8] = 9;
    file.bytes[7 + count] = 0;
    require_true(idx_parse_labels(&labels, file.bytes, file.size) ==
                 NULL);
    expect_int(labels.count, count);
    expect_true(labels.labels == file.bytes + 8);
    expect_int(place_of(labels.labels, file.bytes, file.size), 8);
    free(file.bytes);
}
END_TEST

START_TEST(broken_label_files_are_refused)
{
    int count = random_int(3, 99);
    uint32_t n = (uint32_t)count;
    expect_int(labels_found(count), count);
    expect_true(label_header_passes(2049, n, count));
    expect_false(label_header_passes(2051, n, count));
    expect_false(label_header_passes(2049 + 65536 * n, n, count));
    expect_false(label_header_passes(0, n, count));
    expect_false(label_header_passes(2049, n, count - 1));
    expect_false(label_header_passes(2049, n, count + 1));
    expect_false(label_header_passes(2049, n, count + 8));
    expect_false(label_header_passes(2049, n + 8, count));
    expect_false(label_header_passes(2049, 0, 0));
    expect_false(label_header_passes(2049, 0xffffffff, count));
    Bytes file = label_file(2049, 1, 1);
    for (size_t size = 0; size < 8; size++) {
        Bytes piece = first_bytes(&file, size);
        expect_false(labels_pass(&piece));
        free(piece.bytes);
    }
    free(file.bytes);
}
END_TEST

START_TEST(label_over_nine_is_refused)
{
    static const unsigned char wrong[] = { 10, 128, 255 };
    int count = random_int(3, 99);
    expect_int(labels_found(count), count);
    for (int i = 0; i < 3; i++) {
        Bytes file = label_file(2049, (uint32_t)count, count);
        int places[] = { 0, random_int(0, count - 1), count - 1 };
        file.bytes[8 + places[i]] = wrong[i];
        expect_false(labels_pass(&file));
        free(file.bytes);
    }
    expect_int(labels_found(1), 1);
    Bytes file = label_file(2049, (uint32_t)count, count);
    file.bytes[8] = 11;
    expect_false(labels_pass(&file));
    memset(file.bytes + 8, 11, (size_t)count);
    expect_false(labels_pass(&file));
    free(file.bytes);
}
END_TEST

/* ---- Pictures ---------------------------------------------------- */

START_TEST(pixels_are_numbered_row_by_row)
{
    expect_int(pixel_index(0, 0, 28), 0);
    expect_int(pixel_index(0, 27, 28), 27);
    expect_int(pixel_index(1, 0, 28), 28);
    expect_int(pixel_index(27, 27, 28), 783);
    expect_int(pixel_index(3, 10, 28), 94);
    expect_int(pixel_index(5, 12, 28), 152);
    int cols = random_int(5, 50), row = random_int(1, 20);
    int col = random_int(1, cols - 1);
    expect_int(pixel_index(row, col, cols), row * cols + col);
}
END_TEST

enum { COUNT = 7, ROWS = 3, COLS = 5, PIXELS = ROWS * COLS };

/* Seven small pictures, with labels of their own. */
typedef struct {
    unsigned char pixels[COUNT * PIXELS], labels[COUNT];
} Pictures;

static Dataset random_pictures(Pictures *pictures)
{
    for (int i = 0; i < COUNT * PIXELS; i++)
        pictures->pixels[i] = (unsigned char)random_int(1, 255);
    for (int n = 0; n < COUNT; n++)
        pictures->labels[n] = (unsigned char)random_int(0, 9);
    return (Dataset){ COUNT, ROWS, COLS, pictures->pixels,
                      pictures->labels };
}

START_TEST(pixels_become_numbers_from_0_to_1)
{
    unsigned char pixels[] = { 0, 51, 204, 255 };
    const unsigned char label = 3;
    Dataset data = { 1, 2, 2, pixels, &label };
    Matrix x = matrix_of_nan(4, 1);
    image_to_column(&x, 0, &data, 0);
    expect_matrix(&x, 4, 1, 0.0, 0.2, 0.8, 1.0);

    int gray = random_int(1, 254);
    pixels[0] = (unsigned char)gray;
    image_to_column(&x, 0, &data, 0);
    expect_close(matrix_get(&x, 0, 0), gray / 255.0);
    matrix_free(&x);
}
END_TEST

START_TEST(each_picture_fills_its_column)
{
    Pictures pictures;
    Dataset data = random_pictures(&pictures);
    Matrix x = matrix_of_nan(PIXELS, 4);
    int wanted[4] = { random_int(1, 6), COUNT - 1, 0, 0 };
    wanted[3] = random_int(1, 6);
    for (int n = 0; n < 4; n++)
        image_to_column(&x, n, &data, wanted[n]);
    for (int n = 0; n < 4; n++)
        for (int i = 0; i < PIXELS; i++)
            expect_close(matrix_get(&x, i, n),
                         pictures.pixels[wanted[n] * PIXELS + i] /
                             255.0);
    matrix_free(&x);
}
END_TEST

START_TEST(other_columns_stay_as_they_are)
{
    Pictures pictures;
    Dataset data = random_pictures(&pictures);
    Matrix x = matrix_random(PIXELS, 3);
    double before[PIXELS][3];
    memcpy(before, x.data, sizeof before);
    image_to_column(&x, 1, &data, 4);
    for (int i = 0; i < PIXELS; i++) {
        expect_close(matrix_get(&x, i, 0), before[i][0]);
        expect_close(matrix_get(&x, i, 1),
                     pictures.pixels[4 * PIXELS + i] / 255.0);
        expect_close(matrix_get(&x, i, 2), before[i][2]);
    }
    matrix_free(&x);
}
END_TEST

/* ---- Training and validation ------------------------------------- */

START_TEST(last_examples_are_held_out)
{
    Pictures pictures;
    Dataset all = random_pictures(&pictures);
    Dataset train = { 0 }, validation = { 0 };
    int held_out = random_int(1, COUNT - 1), kept = COUNT - held_out;
    dataset_split(&train, &validation, &all, held_out);
    expect_int(train.count, kept);
    expect_int(validation.count, held_out);
    expect_int(train.rows, ROWS);
    expect_int(train.cols, COLS);
    expect_int(validation.rows, ROWS);
    expect_int(validation.cols, COLS);
    expect_true(train.pixels == pictures.pixels);
    expect_true(train.labels == pictures.labels);
    expect_true(validation.pixels == pictures.pixels + kept * PIXELS);
    expect_true(validation.labels == pictures.labels + kept);
    const unsigned char *pixels = pictures.pixels;
    const unsigned char *labels = pictures.labels;
    expect_int(place_of(train.pixels, pixels, COUNT * PIXELS), 0);
    expect_int(place_of(train.labels, labels, COUNT), 0);
    expect_int(place_of(validation.pixels, pixels, COUNT * PIXELS),
               kept * PIXELS);
    expect_int(place_of(validation.labels, labels, COUNT), kept);
    expect_int(all.count, COUNT);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &bytes_0_0_8_3_are_2051, .points = 1,
      .hints = { "Read it like a number with four digits, only that "
                 "each place is worth 256 times the next, not 10 "
                 "times.",
                 "Lesson 19, Byte by byte.",
                 "number = 0; for each of the 4 bytes: "
                 "number = 256 * number + byte" } },
    { &every_byte_counts_up_to_255, .points = 1,
      .needs = { "bytes_0_0_8_3_are_2051" },
      .hints = { "Bytes are 0 to 255 here, never negative, and the "
                 "largest result needs all 32 bits of a uint32_t.",
                 "Lesson 19, Byte by byte.",
                 "Let the variable you add to be a uint32_t, not an "
                 "int." } },
    { &image_file_is_read, .points = 2,
      .needs = { "every_byte_counts_up_to_255" },
      .hints = { "The four numbers stand at bytes 0, 4, 8 and 12; the "
                 "pixels begin at byte 16.",
                 "Lesson 19, Byte by byte.",
                 "count = big_endian(bytes + 4), rows at + 8, cols at "
                 "+ 12; fill *images, pixels = bytes + 16; return "
                 "NULL" } },
    { &other_files_are_no_image_files, .points = 1,
      .needs = { "image_file_is_read" },
      .hints = { "The first number says what kind of file it is.",
                 "Lesson 19, Byte by byte.",
                 "if big_endian(bytes) is not IDX_IMAGES: return a "
                 "sentence" } },
    { &image_header_must_be_complete, .points = 1,
      .needs = { "image_file_is_read" },
      .hints = { "A file can end before its header does. Ask for the "
                 "size before you look at the first byte.",
                 "Lesson 19, Trust nothing.",
                 "if size < 16: return a sentence" } },
    { &pixels_must_be_as_many_as_promised, .points = 1,
      .needs = { "image_file_is_read" },
      .hints = { "The header promises count times rows times columns "
                 "bytes behind it: not one less, not one more.",
                 "Lesson 19, Trust nothing.",
                 "if size - 16 is not count * rows * cols: return a "
                 "sentence" } },
    { &there_must_be_images_and_pixels, .points = 1,
      .needs = { "image_file_is_read" },
      .hints = { "0 times anything is 0, so an empty file keeps its "
                 "promise. It is no use all the same.",
                 "Lesson 19, Trust nothing.",
                 "if count, rows or cols is 0: return a sentence" } },
    { &image_may_have_a_million_pixels_and_no_more, .points = 1,
      .needs = { "image_file_is_read" },
      .hints = { "rows times columns may be MOST_PIXELS, but not "
                 "more.",
                 "Lesson 19, Trust nothing.",
                 "if rows * cols > MOST_PIXELS: return a sentence" } },
    { &sizes_that_overflow_are_refused, .points = 2,
      .needs = { "pixels_must_be_as_many_as_promised",
                 "there_must_be_images_and_pixels",
                 "image_may_have_a_million_pixels_and_no_more" },
      .hints = { "65536 times 65536 is 0 in a uint32_t, which has room "
                 "for 32 bits only. Multiply in uint64_t.",
                 "Lesson 19, Trust nothing.",
                 "uint64_t count, rows, cols; first rows * cols "
                 "against MOST_PIXELS, then count * (rows * cols) "
                 "against INT32_MAX" } },
    { &file_may_have_two_gigabytes_of_pixels_and_no_more, .points = 1,
      .needs = { "pixels_must_be_as_many_as_promised",
                 "image_may_have_a_million_pixels_and_no_more" },
      .hints = { "Pixels are counted in an int later on, and the "
                 "largest int is 2147483647.",
                 "Lesson 19, Trust nothing.",
                 "if count * (rows * cols) > INT32_MAX: return a "
                 "sentence" } },
    { &label_file_is_read, .points = 1,
      .needs = { "every_byte_counts_up_to_255" },
      .hints = { "Like an image file, but with two numbers in front.",
                 "Lesson 19, Byte by byte.",
                 "count = big_endian(bytes + 4); labels = bytes + 8; "
                 "return NULL" } },
    { &broken_label_files_are_refused, .points = 1,
      .needs = { "label_file_is_read" },
      .hints = { "The same questions as for images: long enough for "
                 "the header, the right kind, something in it, as "
                 "long as promised?",
                 "Lesson 19, Trust nothing.",
                 "size < 8; number at 0 not IDX_LABELS; count 0; "
                 "size - 8 not count: return a sentence" } },
    { &label_over_nine_is_refused, .points = 1,
      .needs = { "label_file_is_read" },
      .hints = { "A label will be used as an index into ten outputs. "
                 "Look at each of them, the last one too.",
                 "Lesson 19, Trust nothing.",
                 "for each label: if it is CLASSES or more: return a "
                 "sentence" } },
    { &bad_file_changes_nothing, .points = 1,
      .needs = { "pixels_must_be_as_many_as_promised",
                 "label_over_nine_is_refused" },
      .hints = { "Write to *images and *labels in the very end, when "
                 "nothing can go wrong any more.",
                 "Lesson 19, Trust nothing.",
                 "keep count, rows and cols in variables of your own "
                 "until all checks are done" } },
    { &pixels_are_numbered_row_by_row, .points = 1,
      .hints = { "Before row 1 there is one whole row of pixels, "
                 "before "
                 "row 2 there are two.",
                 "Lesson 19, The formula.",
                 "return cols * row + col" } },
    { &pixels_become_numbers_from_0_to_1, .points = 1,
      .hints = { "The scaling is chapter 00: brightness.",
                 "Lesson 19, The formula.",
                 "for i < rows * cols: x(i, column) = "
                 "brightness(pixel i)" } },
    { &each_picture_fills_its_column, .points = 1,
      .needs = { "pixels_become_numbers_from_0_to_1" },
      .hints = { "Picture 0 begins at byte 0, picture 1 where picture "
                 "0 ends.",
                 "Lesson 19, The formula.",
                 "The first pixel of picture number index is "
                 "pixels[index * rows * cols]." } },
    { &other_columns_stay_as_they_are, .points = 1,
      .needs = { "pixels_become_numbers_from_0_to_1" },
      .hints = { "Only one column of x is yours.",
                 "Lesson 19, The formula.",
                 "matrix_set(x, i, column, …), nothing else" } },
    { &last_examples_are_held_out, .points = 1,
      .hints = { "Both parts point into the same memory. Validation "
                 "begins behind the pixels and the labels that "
                 "training keeps.",
                 "Lesson 19, Three sets.",
                 "kept = count - held_out; validation->pixels = pixels "
                 "+ kept * rows * cols; validation->labels = labels + "
                 "kept" } },
    { 0 },
};
