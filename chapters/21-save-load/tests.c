#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "21-save-load/npz.h"
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

/* An .npy file: this version, a header text of this length, and so
 * many random bytes behind it. */
static Bytes npy_file(int version, const char *text, size_t length,
                      int bytes_behind)
{
    size_t begin = version == 1 ? 10 : 12;
    Bytes file = bytes_of_size(begin + length + (size_t)bytes_behind);
    memcpy(file.bytes, "\x93NUMPY", 6);
    file.bytes[6] = (unsigned char)version;
    file.bytes[7] = 0;
    for (size_t i = 8, rest = length; i < begin; i++, rest /= 256)
        file.bytes[i] = (unsigned char)(rest % 256);
    memcpy(file.bytes + begin, text, length);
    for (size_t i = begin + length; i < file.size; i++)
        file.bytes[i] = (unsigned char)random_int(0, 255);
    return file;
}

/* The text of a header, filled up with spaces to this length. */
typedef struct {
    char text[NPY_MOST_TEXT + 100];
} Header;

static Header header_of(const char *descr, const char *order,
                        const char *shape, int length)
{
    Header header;
    snprintf(header.text, sizeof header.text,
             "{'descr': '%s', 'fortran_order': %s, 'shape': %s, }",
             descr, order, shape);
    size_t end = strlen(header.text);
    for (; end + 1 < (size_t)length; end++)
        header.text[end] = ' ';
    header.text[end] = '\n';
    header.text[end + 1] = '\0';
    return header;
}

#ifdef JUDGE
/* "f(x) says that all is well", and what it says instead. */
static Header all_is_well(const char *call, const char *problem)
{
    Header promise;
    snprintf(promise.text, sizeof promise.text,
             "%s says that all is well%s%s", call,
             problem != NULL ? ", and not: " : "",
             problem != NULL ? problem : "");
    return promise;
}
#endif

/* Of a function that answers NULL when all is well. In which words it
 * refuses is its own affair: only that it does is written down. */
#define expect_well(call)                                              \
    do {                                                               \
        const char *problem_ = call;                                   \
        observe_ints(&(int){ problem_ == NULL }, 1);                   \
        expect_that(problem_ == NULL,                                  \
                    all_is_well(#call, problem_).text);                \
    } while (0)

static bool passes(const Bytes *file)
{
    NpyArray array;
    return npy_parse(&array, file->bytes, file->size) == NULL;
}

/* Is a file with this header taken, with so many bytes of numbers? */
static bool header_passes(const char *descr, const char *order,
                          const char *shape, int bytes_behind)
{
    Header header = header_of(descr, order, shape, random_int(60, 120));
    Bytes file =
        npy_file(1, header.text, strlen(header.text), bytes_behind);
    bool taken = passes(&file);
    free(file.bytes);
    return taken;
}

static bool shape_passes(const char *shape, int bytes_behind)
{
    return header_passes("<f8", "False", shape, bytes_behind);
}

/* A good file: a matrix of this shape. */
static Bytes matrix_file(int rows, int cols)
{
    char shape[40];
    snprintf(shape, sizeof shape, "(%d, %d)", rows, cols);
    Header header =
        header_of("<f8", "False", shape, random_int(60, 120));
    return npy_file(1, header.text, strlen(header.text),
                    8 * rows * cols);
}

/* How many rows the matrix of a good file seems to have. Without this
 * a parser that refuses everything would be right in every test of
 * what it must refuse. */
static int rows_found(int rows)
{
    NpyArray array = { -1, -1, -1, NULL };
    Bytes file = matrix_file(rows, 2);
    bool taken = npy_parse(&array, file.bytes, file.size) == NULL;
    free(file.bytes);
    return taken ? array.rows : -1;
}

/* ---- Writing a header -------------------------------------------- */

/* The text of a header that was written, with ? for what no text
 * has. */
static Header text_of(const unsigned char *header)
{
    Header shown = { "" };
    for (int i = 0; i < NPY_HEADER - 10; i++)
        shown.text[i] = 32 <= header[10 + i] && header[10 + i] < 127
                            ? (char)header[10 + i]
                            : '?';
    return shown;
}

/* The same without what stands behind the closing brace. */
static Header dictionary_of(const unsigned char *header)
{
    Header shown = text_of(header);
    char *brace = strchr(shown.text, '}');
    if (brace != NULL)
        brace[1] = '\0';
    return shown;
}

#ifdef JUDGE
static Header dictionary(int rows, int cols)
{
    Header wanted;
    snprintf(wanted.text, sizeof wanted.text,
             "{'descr': '<f8', 'fortran_order': False, "
             "'shape': (%d, %d), }",
             rows, cols);
    return wanted;
}

static Header padded_dictionary(int rows, int cols)
{
    Header wanted;
    snprintf(wanted.text, sizeof wanted.text, "%-117.117s?",
             dictionary(rows, cols).text);
    return wanted;
}
#endif

START_TEST(header_begins_with_kind_version_and_length)
{
    unsigned char header[NPY_HEADER + 1];
    int first[10], fill = random_int(1, 255);
    memset(header, fill, sizeof header);
    int rows = random_int(1, 9), cols = random_int(1, 9);
    npy_header(header, rows, cols);
    for (int i = 0; i < 10; i++)
        first[i] = header[i];
    /* \x93 N U M P Y, version 1 0, length 118 0 */
    expect_ints(first, 10, 147, 78, 85, 77, 80, 89, 1, 0, 118, 0);
    expect_int(header[NPY_HEADER], fill);
}
END_TEST

START_TEST(header_tells_type_order_and_shape)
{
    unsigned char header[NPY_HEADER];
    memset(header, '?', sizeof header);
    npy_header(header, 3, 2);
    expect_text(dictionary_of(header).text,
                "{'descr': '<f8', 'fortran_order': False, "
                "'shape': (3, 2), }");
    int rows = random_int(1, 99), cols = random_int(100, 9999);
    npy_header(header, rows, cols);
    expect_text(dictionary_of(header).text,
                dictionary(rows, cols).text);
}
END_TEST

START_TEST(header_is_filled_up_and_ends_with_a_newline)
{
    unsigned char header[NPY_HEADER];
    memset(header, '.', sizeof header);
    int rows = random_int(1, 99999), cols = random_int(100, 99999);
    npy_header(header, rows, cols);
    expect_text(text_of(header).text,
                padded_dictionary(rows, cols).text);
    expect_int(header[NPY_HEADER - 1], '\n');
}
END_TEST

START_TEST(nothing_has_the_shape_of_an_empty_list)
{
    unsigned char header[NPY_HEADER];
    memset(header, 0xee, sizeof header);
    npy_header(header, 0, 0);
    expect_text(dictionary_of(header).text,
                "{'descr': '<f8', 'fortran_order': False, "
                "'shape': (0,), }");
    int rows = random_int(1, 99);
    npy_header(header, rows, 1);
    expect_text(dictionary_of(header).text, dictionary(rows, 1).text);
    npy_header(header, 0, rows);
    expect_text(dictionary_of(header).text, dictionary(0, rows).text);
    npy_header(header, rows, 0);
    expect_text(dictionary_of(header).text, dictionary(rows, 0).text);
    npy_header(header, 0, 1);
    expect_text(dictionary_of(header).text, dictionary(0, 1).text);
    npy_header(header, 1, 0);
    expect_text(dictionary_of(header).text, dictionary(1, 0).text);
}
END_TEST

/* ---- Reading good arrays ----------------------------------------- */

START_TEST(matrix_is_read)
{
    int rows = random_int(2, 9), cols = rows + random_int(1, 5);
    NpyArray array = { -1, -1, -1, NULL };
    Bytes file = matrix_file(rows, cols);
    expect_well(npy_parse(&array, file.bytes, file.size));
    expect_int(array.dimensions, 2);
    expect_int(array.rows, rows);
    expect_int(array.cols, cols);
    expect_true(array.numbers ==
                file.bytes + file.size - 8 * rows * cols);
    free(file.bytes);
}
END_TEST

START_TEST(lists_and_single_numbers_are_read)
{
    char shape[40];
    int count = random_int(2, 99);
    snprintf(shape, sizeof shape, "(%d,)", count);
    Header header = header_of("<f8", "False", shape, 118);
    Bytes file = npy_file(1, header.text, 118, 8 * count);
    NpyArray array = { -1, -1, -1, NULL };
    expect_well(npy_parse(&array, file.bytes, file.size));
    expect_int(array.dimensions, 1);
    expect_int(array.rows, count);
    expect_int(array.cols, 1);
    free(file.bytes);

    header = header_of("<f8", "False", "()", 118);
    file = npy_file(1, header.text, 118, 8);
    expect_well(npy_parse(&array, file.bytes, file.size));
    expect_int(array.dimensions, 0);
    expect_int(array.rows, 1);
    expect_int(array.cols, 1);
    free(file.bytes);
}
END_TEST

START_TEST(length_of_the_text_has_two_or_four_bytes)
{
    int rows = random_int(2, 9), length = random_int(520, 760);
    char shape[40];
    snprintf(shape, sizeof shape, "(%d, 3)", rows);
    Header header = header_of("<f8", "False", shape, length);
    for (int version = 1; version <= 2; version++) {
        NpyArray array = { -1, -1, -1, NULL };
        Bytes file =
            npy_file(version, header.text, (size_t)length, 24 * rows);
        expect_well(npy_parse(&array, file.bytes, file.size));
        expect_int(array.rows, rows);
        expect_int(array.cols, 3);
        expect_true(array.numbers ==
                    file.bytes + file.size - 24 * rows);
        free(file.bytes);
    }
}
END_TEST

START_TEST(empty_array_may_have_any_type)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    expect_true(header_passes("<f8", "False", "(0,)", 0));
    expect_true(header_passes("<f4", "False", "(0,)", 0));
    expect_true(header_passes("|b1", "False", "(0, 7)", 0));
    expect_false(header_passes("<f4", "False", "(1,)", 8));
    expect_false(header_passes("<f8", "False", "(0,)", 8));
}
END_TEST

/* What is found in a good file: 20305 for 2 dimensions, 3 rows and 5
 * columns; -1 if it is refused. */
static int found_in(int version, const char *shape, int length,
                    int bytes_behind)
{
    NpyArray array = { -1, -1, -1, NULL };
    Header header = header_of("<f8", "False", shape, length);
    Bytes file = npy_file(version, header.text, strlen(header.text),
                          bytes_behind);
    bool taken = npy_parse(&array, file.bytes, file.size) == NULL;
    free(file.bytes);
    return taken ? 10000 * array.dimensions + 100 * array.rows +
                       array.cols
                 : -1;
}

START_TEST(good_files_of_all_kinds_are_read)
{
    int found[] = {
        found_in(1, "(3, 5)", 118, 120),
        found_in(1, "(3, 5)", 64, 120),
        found_in(1, "(1, 1)", 118, 8),
        found_in(1, "(4, 1)", 246, 32),
        found_in(1, "(1, 4)", 900, 32),
        found_in(2, "(3, 5)", 116, 120),
        found_in(2, "(3, 5)", 500, 120),
        found_in(1, "(7,)", 118, 56),
        found_in(1, "()", 118, 8),
        found_in(1, "(0,)", 118, 0),
        found_in(2, "(0, 9)", 116, 0),
    };
    /* 20305: 2 dimensions, 3 rows, 5 columns; -1: refused */
    expect_ints(found, 11, 20305, 20305, 20101, 20401, 20104, 20305,
                20305, 10701, 101, 10001, 20009);
}
END_TEST

/* ---- Refusing bad arrays ----------------------------------------- */

/* Is a good file refused when this byte of it is changed? */
static bool byte_matters(Bytes *file, int i)
{
    unsigned char good = file->bytes[i];
    file->bytes[i] = (unsigned char)(good + 3);
    bool taken = passes(file);
    file->bytes[i] = good;
    return !taken;
}

START_TEST(other_files_are_no_arrays)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    Bytes file = matrix_file(rows, 2);
    int matters[10];
    for (int i = 0; i < 10; i++)
        matters[i] = byte_matters(&file, i);
    expect_ints(matters, 10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    free(file.bytes);
    expect_int(found_in(3, "(3, 5)", 116, 120), -1); /* version 3.0 */
}
END_TEST

/* The smallest size at which a file that is cut off there is taken. */
static int shortest_piece_taken(const Bytes *file)
{
    for (size_t size = 0; size < file->size; size++) {
        Bytes piece = bytes_of_size(size);
        memcpy(piece.bytes, file->bytes, size);
        bool taken = passes(&piece);
        free(piece.bytes);
        if (taken)
            return (int)size;
    }
    return (int)file->size;
}

START_TEST(file_cut_off_anywhere_is_refused)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    Header header = header_of("<f8", "False", "(1, 1)", 60);
    Bytes one = npy_file(1, header.text, strlen(header.text), 8);
    Bytes two = npy_file(2, header.text, strlen(header.text), 8);
    Bytes none = bytes_of_size(0), magic = bytes_of_size(6);
    memcpy(magic.bytes, one.bytes, 6);
    expect_false(passes(&none));
    expect_false(passes(&magic));
    free(none.bytes), free(magic.bytes);
    expect_int(shortest_piece_taken(&one), (int)one.size);
    expect_int(shortest_piece_taken(&two), (int)two.size);
    free(one.bytes), free(two.bytes);
}
END_TEST

START_TEST(length_that_lies_is_refused)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    Header header = header_of("<f8", "False", "(1, 1)", 60);
    for (int version = 1; version <= 2; version++) {
        Bytes file = npy_file(version, header.text, 60, 8);
        file.bytes[8] = 100; /* more than the whole file has */
        expect_false(passes(&file));
        file.bytes[8] = 70; /* more than stands behind the length */
        expect_false(passes(&file));
        file.bytes[8] = 60;                      /* as it was */
        file.bytes[version == 1 ? 9 : 11] = 255; /* highest byte */
        expect_false(passes(&file));
        memset(file.bytes + 8, 255, version == 1 ? 2 : 4);
        expect_false(passes(&file));
        free(file.bytes);
    }
}
END_TEST

START_TEST(text_ends_where_its_length_says)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    /* a text with nothing behind it, not even a '\0' */
    Header header = header_of("<f8", "False", "(0,)", 60);
    Bytes file = npy_file(1, header.text, 60, 0);
    expect_true(passes(&file));
    free(file.bytes);
    /* a shape that is no part of the text any more */
    const char text[] = "{'descr': '<f8', 'fortran_order': False, "
                        "'shape': (0,), }\n";
    file = npy_file(1, text, sizeof text - 1, 0);
    expect_true(passes(&file));
    file.bytes[8] = 40;
    expect_false(passes(&file));
    free(file.bytes);
}
END_TEST

START_TEST(text_may_have_a_thousand_characters_and_no_more)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    for (int more = 0; more < 2; more++) {
        Header header =
            header_of("<f8", "False", "(0,)", NPY_MOST_TEXT + more);
        Bytes file = npy_file(1, header.text, strlen(header.text), 0);
        expect_int(passes(&file), more == 0);
        free(file.bytes);
    }
}
END_TEST

START_TEST(other_types_and_orders_are_refused)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    expect_true(header_passes("<f8", "False", "(1, 2)", 16));
    expect_false(header_passes(">f8", "False", "(1, 2)", 16));
    expect_false(header_passes("<i8", "False", "(1, 2)", 16));
    expect_false(header_passes("<f4", "False", "(1, 2)", 16));
    expect_false(header_passes("<f4", "False", "(1, 2)", 8));
    expect_false(header_passes("|O", "False", "(1, 2)", 16));
    expect_false(header_passes("<f8", "True", "(1, 2)", 16));
}
END_TEST

START_TEST(shapes_that_are_no_shapes_are_refused)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    expect_true(shape_passes("(3, 2)", 48));
    expect_false(shape_passes("(3, 2, 1)", 48));
    expect_false(shape_passes("(-3, -2)", 48));
    expect_false(shape_passes("(-1,)", 0));
    expect_false(shape_passes("(three, two)", 48));
    expect_false(shape_passes("three", 24));
    Header open = header_of("<f8", "False", "(0,)", 60);
    *strchr(open.text, ')') = ' '; /* the bracket never closes */
    *strchr(open.text, '}') = ' ';
    Bytes file = npy_file(1, open.text, 60, 0);
    expect_false(passes(&file));
    free(file.bytes);
}
END_TEST

START_TEST(numbers_must_be_as_many_as_promised)
{
    int rows = random_int(2, 99), size = 8 * 3 * rows;
    char shape[40];
    snprintf(shape, sizeof shape, "(%d, 3)", rows);
    expect_int(rows_found(rows), rows);
    expect_true(shape_passes(shape, size));
    expect_false(shape_passes(shape, size - 1));
    expect_false(shape_passes(shape, size + 1));
    expect_false(shape_passes(shape, size - 8));
    expect_false(shape_passes(shape, size + 8));
    expect_false(shape_passes(shape, 0));
}
END_TEST

/* What is left of each product, or of one factor, when it overflows
 * is just what the file holds. */
START_TEST(shapes_that_overflow_are_refused)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    expect_false(shape_passes("(65536, 65536)", 0));
    expect_false(shape_passes("(4294967296, 4294967296)", 0));
    expect_false(shape_passes("(4294967299, 2)", 48));
    expect_false(shape_passes("(2305843009213693952, 8)", 0));
    expect_false(shape_passes("(18446744073709551619, 2)", 48));
    expect_false(shape_passes("(67108865, 1)", 0));
}
END_TEST

/* Is this shape taken if the file is said to hold so many numbers?
 * There is no memory behind the header: numbers are not read before
 * somebody wants to see them. */
static bool promise_passes(const char *shape, size_t numbers)
{
    Header header = header_of("<f8", "False", shape, 100);
    Bytes file = npy_file(1, header.text, 100, 0);
    file.size += 8 * numbers;
    bool taken = passes(&file);
    free(file.bytes);
    return taken;
}

START_TEST(array_may_have_67108864_numbers_and_no_more)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    expect_true(promise_passes("(67108864,)", MOST_NUMBERS));
    expect_true(promise_passes("(8192, 8192)", MOST_NUMBERS));
    expect_false(promise_passes("(67108865,)", MOST_NUMBERS + 1));
    expect_false(promise_passes("(16385, 4097)", 16385 * 4097));
    expect_false(promise_passes("(4097, 16385)", 16385 * 4097));
}
END_TEST

/* A file of 80 characters of text and three numbers. */
static Bytes file_with_shape(const char *shape)
{
    Header header = header_of("<f8", "False", shape, 80);
    return npy_file(1, header.text, 80, 24);
}

/* Is a file taken right after a good one, whose text and sizes still
 * lie about in memory? */
static bool passes_after(const Bytes *good, const Bytes *file)
{
    passes(good);
    return passes(file);
}

START_TEST(bad_file_finds_no_traces_of_a_good_one)
{
    static const char *const shapes[] = {
        "three",     "(three,)",       "(-3,)",
        "(3, 1, 1)", "(99999999999,)", "(9999999, 9999)"
    };
    int rows = random_int(2, 99), places[] = { 0, 6, 9 };
    expect_int(rows_found(rows), rows);
    Bytes good = file_with_shape("(3,)");
    for (int i = 0; i < 6; i++) {
        Bytes bad = file_with_shape(shapes[i]);
        expect_false(passes_after(&good, &bad));
        free(bad.bytes);
    }
    for (int i = 0; i < 3; i++) { /* kind, version, length */
        Bytes bad = file_with_shape("(3,)");
        bad.bytes[places[i]] = 255;
        expect_false(passes_after(&good, &bad));
        free(bad.bytes);
    }
    free(good.bytes);
}
END_TEST

START_TEST(text_finds_no_traces_of_another_one)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    /* 24 bytes behind a text that ends before its shape */
    Header header = header_of("<f8", "False", "(3,)", 80);
    Bytes good = file_with_shape("(3,)");
    Bytes bad = npy_file(1, header.text, 64, 0);
    bad.bytes[8] = 40;
    expect_false(passes_after(&good, &bad));
    free(good.bytes), free(bad.bytes);
    /* a text that is too long, but ends where the good one did */
    header = header_of("<f8", "False", "(3,)", NPY_MOST_TEXT - 1);
    good = npy_file(2, header.text, NPY_MOST_TEXT - 1, 24);
    header = header_of("<f8", "False", "(3,)", NPY_MOST_TEXT + 1);
    bad = npy_file(1, header.text, NPY_MOST_TEXT + 1, 24);
    expect_true(passes(&good));
    expect_false(passes_after(&good, &bad));
    free(good.bytes), free(bad.bytes);
}
END_TEST

START_TEST(refused_array_changes_nothing)
{
    int rows = random_int(2, 99);
    expect_int(rows_found(rows), rows);
    Header header = header_of("<f8", "False", "(3, 2)", 118);
    Bytes file = npy_file(1, header.text, 118, 47); /* one too few */
    NpyArray array = { 1, rows, rows + 1, file.bytes };
    expect_false(npy_parse(&array, file.bytes, file.size) == NULL);
    expect_int(array.dimensions, 1);
    expect_int(array.rows, rows);
    expect_int(array.cols, rows + 1);
    expect_true(array.numbers == file.bytes);
    free(file.bytes);
}
END_TEST

/* ---- Names ------------------------------------------------------- */

START_TEST(array_number_is_the_number_in_the_name)
{
    expect_int(array_number("arr_0.npy"), 0);
    expect_int(array_number("arr_9.npy"), 9);
    expect_int(array_number("arr_10.npy"), 10);
    char name[40];
    int number = random_int(11, 99999);
    snprintf(name, sizeof name, "arr_%d.npy", number);
    expect_int(array_number(name), number);
    /* the largest int */
    expect_int(array_number("arr_2147483647.npy"), 2147483647);
}
END_TEST

/* A name and the number that is found in it. */
static Header name_and_number(const char *name)
{
    Header shown;
    snprintf(shown.text, sizeof shown.text, "%s: %d", name,
             array_number(name));
    return shown;
}

#ifdef JUDGE
static Header no_number(const char *name)
{
    Header wanted;
    snprintf(wanted.text, sizeof wanted.text, "%s: -1", name);
    return wanted;
}
#endif

START_TEST(other_names_have_no_number)
{
    static const char *const names[] = {
        "",
        "arr_",
        "arr_.npy",
        "arr_7",
        "arr_7.npz",
        "arr_7.npy.x",
        "arr_7.np",
        "arr_x.npy",
        "arr_7x.npy",
        "arr_-7.npy",
        "arr_+7.npy",
        "arr_ 7.npy",
        "arr-7.npy",
        "Arr_7.npy",
        "x/arr_7.npy",
        "W1.npy",
        "7.npy",
        "arr_7.5.npy",
        "xarr_7.npy",
        "arr_7 .npy",
        "arr_2147483648.npy",
        "arr_99999999999.npy",
        "arr_99999999999999999999.npy",
    };
    char good[40];
    int number = random_int(11, 99999);
    snprintf(good, sizeof good, "arr_%d.npy", number);
    expect_int(array_number(good), number);
    for (int i = 0; i < (int)(sizeof names / sizeof *names); i++)
        expect_text(name_and_number(names[i]).text,
                    no_number(names[i]).text);
}
END_TEST

/* ---- Layers ------------------------------------------------------ */

/* A layer of this size. Its weights and biases are random, or NaN. */
static Layer layer_of_size(int n, int n_before, bool random)
{
    Layer layer;
    if (!layer_init(&layer, n, n_before, &IDENTITY))
        ck_abort_msg("no memory");
    for (int i = 0; i < n * n_before; i++)
        layer.W.data[i] = random ? random_number() : NAN;
    for (int j = 0; j < n; j++)
        layer.b.data[j] = random ? random_number() : NAN;
    return layer;
}

/* Number `col` of row j: the bias, then the weights. */
static double layer_entry(const Layer *layer, int j, int col)
{
    return col == 0 ? layer->b.data[j]
                    : layer->W.data[j * layer->W.cols + col - 1];
}

START_TEST(bias_becomes_column_0)
{
    Layer small = layer_of_size(2, 3, false);
    const double W[] = { 1.0, -1.0, 2.0, 0.0, 2.0, -1.0 };
    memcpy(small.W.data, W, sizeof W);
    small.b.data[0] = 0.1, small.b.data[1] = -0.2;
    Matrix m = matrix_of_nan(2, 4);
    layer_to_matrix(&m, &small);
    expect_matrix(&m, 2, 4, 0.1, 1.0, -1.0, 2.0, -0.2, 0.0, 2.0, -1.0);

    Layer layer = layer_of_size(4, 2, true);
    Matrix other = matrix_of_nan(4, 3);
    layer_to_matrix(&other, &layer);
    for (int j = 0; j < 4; j++)
        for (int col = 0; col < 3; col++)
            expect_close(matrix_get(&other, j, col),
                         layer_entry(&layer, j, col));
    matrix_free(&m), matrix_free(&other);
    layer_free(&small), layer_free(&layer);
}
END_TEST

START_TEST(layer_is_filled_from_its_matrix)
{
    Matrix m = matrix_random(3, 5);
    Layer layer = layer_of_size(3, 4, false);
    expect_well(layer_from_matrix(&layer, &m));
    for (int j = 0; j < 3; j++)
        for (int col = 0; col < 5; col++)
            expect_close(layer_entry(&layer, j, col),
                         m.data[5 * j + col]);
    expect_unchanged(&m);
    matrix_fill(&m, 0.0); /* zeros are numbers too */
    expect_well(layer_from_matrix(&layer, &m));
    expect_close(layer_entry(&layer, 2, 4), 0.0);
    matrix_free(&m);
    layer_free(&layer);
}
END_TEST

/* Puts NaN or an infinity at each place of the matrix in turn: the
 * first place where that is taken, or their number. */
static int first_bad_place_taken(Layer *layer, double bad)
{
    int rows = layer->W.rows, cols = layer->W.cols + 1;
    for (int place = 0; place < rows * cols; place++) {
        Matrix m = matrix_random(rows, cols);
        m.data[place] = bad;
        bool taken = layer_from_matrix(layer, &m) == NULL;
        matrix_free(&m);
        if (taken)
            return place;
    }
    return rows * cols;
}

/* In how many of its places NaN or an infinity is taken. */
static int bad_places_taken(Layer *layer, double bad)
{
    int rows = layer->W.rows, cols = layer->W.cols + 1, taken = 0;
    for (int place = 0; place < rows * cols; place++) {
        Matrix m = matrix_random(rows, cols);
        m.data[place] = bad;
        taken += layer_from_matrix(layer, &m) == NULL;
        matrix_free(&m);
    }
    return taken;
}

START_TEST(weights_that_are_no_numbers_are_refused)
{
    Matrix good = matrix_random(3, 5);
    Layer layer = layer_of_size(3, 4, false);
    expect_well(layer_from_matrix(&layer, &good));
    expect_int(first_bad_place_taken(&layer, NAN), 15);
    expect_int(first_bad_place_taken(&layer, INFINITY), 15);
    expect_int(first_bad_place_taken(&layer, -INFINITY), 15);
    expect_int(bad_places_taken(&layer, NAN), 0);
    for (int j = 0; j < 3; j++) /* and nothing has changed */
        for (int col = 0; col < 5; col++)
            expect_close(layer_entry(&layer, j, col),
                         good.data[5 * j + col]);
    matrix_free(&good);
    layer_free(&layer);
}
END_TEST

/* ---- Structure --------------------------------------------------- */

/* A matrix of this shape; structure_from_shapes needs no numbers. */
static NpyArray shape(int rows, int cols)
{
    return (NpyArray){ 2, rows, cols, NULL };
}

/* The empty list in front of all weights. */
static NpyArray nothing(void)
{
    return (NpyArray){ 1, 0, 1, NULL };
}

/* Inputs of a good network, as structure_from_shapes sees it. */
static int inputs_found(int inputs)
{
    NpyArray shapes[] = { nothing(), shape(3, inputs + 1),
                          shape(8, 8) /* does not count */ };
    int n[4] = { -1, -1, -1, -1 }, L = -1;
    const char *problem = structure_from_shapes(n, &L, shapes, 2);
    return problem == NULL && L == 1 ? n[0] : -1;
}

static bool structure_passes(const NpyArray *shapes, int count)
{
    int n[8] = { 0 }, L = -1;
    return structure_from_shapes(n, &L, shapes, count) == NULL;
}

START_TEST(sizes_are_read_off_the_shapes)
{
    int inputs = random_int(2, 99), hidden = random_int(2, 99);
    int outputs = random_int(2, 99);
    NpyArray shapes[] = { nothing(), shape(hidden, inputs + 1),
                          shape(outputs, hidden + 1),
                          shape(7, 7) /* does not count */ };
    int n[6] = { -1, -1, -1, -1, -1, -1 }, L = -1;
    expect_well(structure_from_shapes(n, &L, shapes, 3));
    expect_int(L, 2);
    expect_ints(n, 3, inputs, hidden, outputs);
}
END_TEST

START_TEST(first_array_need_not_be_empty)
{
    int inputs = random_int(2, 99), outputs = random_int(2, 99);
    NpyArray shapes[] = { shape(7, inputs + 1), shape(5, 8),
                          shape(outputs, 6) };
    int n[6] = { -1, -1, -1, -1, -1, -1 }, L = -1;
    expect_well(structure_from_shapes(n, &L, shapes, 3));
    expect_int(L, 3);
    expect_ints(n, 4, inputs, 7, 5, outputs);

    NpyArray also_empty[] = { shape(0, 9), shape(outputs, inputs + 1),
                              shape(7, 7) /* does not count */ };
    expect_well(structure_from_shapes(n, &L, also_empty, 2));
    expect_int(L, 1);
    expect_ints(n, 2, inputs, outputs);
}
END_TEST

/* 203 for a network of 2 layers with 3 inputs, -1 if it is refused. */
static int found_structure(const NpyArray *shapes, int count)
{
    int n[8] = { -1, -1, -1, -1, -1, -1, -1, -1 }, L = -1;
    return structure_from_shapes(n, &L, shapes, count) == NULL
               ? 100 * L + n[0]
               : -1;
}

START_TEST(good_structures_of_all_kinds_are_read)
{
    const NpyArray shapes[] = { nothing(),
                                shape(4, 4),
                                shape(6, 5),
                                shape(2, 7),
                                shape(3, 3),
                                shape(8, 8) /* never counts */ };
    const NpyArray no_rows[] = { shape(0, 5), shape(4, 4),
                                 shape(8, 8) };
    const NpyArray no_cols[] = { shape(5, 0), shape(4, 4),
                                 shape(8, 8) };
    const NpyArray no_size[] = { shape(0, 0), shape(4, 4),
                                 shape(8, 8) };
    const NpyArray equal[] = { shape(3, 4), shape(2, 4), shape(8, 8) };
    const NpyArray neuron[] = { shape(1, 4), shape(8, 8) };
    const NpyArray input[] = { shape(4, 2), shape(8, 8) };
    int found[] = {
        found_structure(shapes, 2),     found_structure(shapes, 3),
        found_structure(shapes, 5),     found_structure(shapes + 1, 1),
        found_structure(shapes + 1, 2), found_structure(shapes + 1, 4),
        found_structure(no_rows, 2),    found_structure(no_cols, 2),
        found_structure(no_size, 2),    found_structure(equal, 2),
        found_structure(neuron, 1),     found_structure(input, 1),
    };
    /* 203: 2 layers, 3 inputs; -1: refused */
    expect_ints(found, 12, 103, 203, 403, 103, 203, 403, 103, 103, 103,
                203, 103, 101);
}
END_TEST

START_TEST(layers_that_do_not_fit_are_refused)
{
    int inputs = random_int(2, 99);
    expect_int(inputs_found(inputs), inputs);
    NpyArray good[] = { nothing(), shape(7, inputs + 1), shape(5, 8) };
    NpyArray too_few[] = { nothing(), shape(7, inputs + 1),
                           shape(5, 7) };
    NpyArray too_many[] = { shape(7, inputs + 1), shape(5, 9) };
    expect_true(structure_passes(good, 3));
    expect_false(structure_passes(too_few, 3));
    expect_false(structure_passes(too_many, 2));
}
END_TEST

START_TEST(arrays_that_are_no_layers_are_refused)
{
    int inputs = random_int(2, 99);
    expect_int(inputs_found(inputs), inputs);
    NpyArray empty[] = { nothing(), shape(7, inputs + 1), shape(0, 8) };
    NpyArray no_input[] = { nothing(), shape(7, 1) };
    NpyArray list[] = { nothing(), { 1, 7, inputs + 1, NULL } };
    expect_false(structure_passes(empty, 0)); /* no array at all */
    expect_false(structure_passes(NULL, 0));
    expect_false(structure_passes(empty, 1)); /* only the empty one */
    expect_false(structure_passes(empty, 3)); /* no neuron */
    expect_false(structure_passes(no_input, 2));
    expect_false(structure_passes(list, 2));
}
END_TEST

/* ---- Everything together ----------------------------------------- */

START_TEST(network_survives_the_archive)
{
    const int n[] = { 3, 5, 4, 2 };
    Network network, loaded = { 0 };
    File archive;
    Message message;
    require_true(network_init(&network, n, 3, &TANH, &SIGMOID));
    for (int l = 1; l <= 3; l++) {
        random_numbers(network.layer[l].W.data, n[l] * n[l - 1]);
        random_numbers(network.layer[l].b.data, n[l]);
    }
    require_true(npz_pack(&archive, &network, &message));
    expect_well(npz_unpack(&loaded, &archive, NULL, NULL, &message)
                    ? NULL
                    : message.text);
    require_true(loaded.L == 3);
    for (int l = 1; l <= 3; l++) {
        expect_matrix_like(&loaded.layer[l].W, &network.layer[l].W);
        expect_matrix_like(&loaded.layer[l].b, &network.layer[l].b);
        expect_text(loaded.layer[l].activation->name,
                    l < 3 ? "tanh" : "sigmoid");
    }
    file_free(&archive);
    network_free(&network), network_free(&loaded);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &header_begins_with_kind_version_and_length, .points = 1,
      .hints = { "Ten bytes come before the text: six of the magic "
                 "string, two of the version, two of the length.",
                 "Lesson 21, An array in a file.",
                 "memcpy(header, \"\\x93NUMPY\\1\\0\\x76\\0\", 10); "
                 "0x76 is 118" } },
    { &header_tells_type_order_and_shape, .points = 2,
      .hints = { "The text is a Python dictionary as the lesson "
                 "shows it, every space and comma included. snprintf "
                 "puts the sizes in.",
                 "Lesson 21, An array in a file.",
                 "snprintf(text, sizeof text, \"{… 'shape': (%d, %d), "
                 "}\", rows, cols), then copy it to header + 10" } },
    { &header_is_filled_up_and_ends_with_a_newline, .points = 1,
      .needs = { "header_tells_type_order_and_shape" },
      .hints = { "All bytes after the text are spaces, only the last "
                 "one is a newline. snprintf ends its text with a "
                 "'\\0', which has no business here.",
                 "Lesson 21, An array in a file.",
                 "memset all 128 bytes to ' ' first; last of all "
                 "header[127] = '\\n'" } },
    { &nothing_has_the_shape_of_an_empty_list, .points = 1,
      .needs = { "header_tells_type_order_and_shape" },
      .hints = { "A list has one size, and Python writes it with a "
                 "comma: (0,).",
                 "Lesson 21, An array in a file.",
                 "if rows and cols are 0: write (0,) as the shape, "
                 "else (rows, cols)" } },
    { &matrix_is_read, .points = 2,
      .hints = { "Copy the text of the header out of the file and put "
                 "a '\\0' behind it; then strstr finds a word in it, "
                 "and strtoll reads a number.",
                 "Lesson 21, Reading a stranger's file.",
                 "length = bytes[8] + 256 * bytes[9]; numbers = bytes "
                 "+ 10 + length; two numbers after \"'shape': (\"" } },
    { &lists_and_single_numbers_are_read, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "The tuple has as many numbers as the array has "
                 "dimensions: (5,) has one, () none.",
                 "Lesson 21, Reading a stranger's file.",
                 "sizes = 1, 1; count = 0; until the next character is "
                 "')': read sizes[count], count++, skip comma and "
                 "spaces" } },
    { &length_of_the_text_has_two_or_four_bytes, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "Lowest byte first: each place is worth 256 times the "
                 "one before it. Version 2.0 has four places.",
                 "Lesson 21, Reading a stranger's file.",
                 "length = 0; from the last byte of the length back to "
                 "byte 8: length = 256 * length + byte" } },
    { &empty_array_may_have_any_type, .points = 1,
      .needs = { "lists_and_single_numbers_are_read" },
      .hints = { "Of no numbers it does not matter what they are.",
                 "Lesson 21, Reading a stranger's file.",
                 "if rows * cols > 0 and there is no 'descr': '<f8' in "
                 "the text: return a sentence" } },
    { &good_files_of_all_kinds_are_read, .points = 1,
      .needs = { "lists_and_single_numbers_are_read",
                 "length_of_the_text_has_two_or_four_bytes",
                 "empty_array_may_have_any_type" },
      .hints = { "Texts of any length, one row or column, nothing, "
                 "both versions: which of these files do you refuse, "
                 "and with which of your checks?",
                 "Lesson 21, Reading a stranger's file.",
                 "The text begins at byte 10 (version 1.0) or 12 "
                 "(2.0); the numbers begin where it ends." } },
    { &other_files_are_no_arrays, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "All six bytes of the magic string and both of the "
                 "version must be right.",
                 "Lesson 21, Reading a stranger's file.",
                 "memcmp(bytes, \"\\x93NUMPY\", 6) != 0; bytes[6] "
                 "neither 1 nor 2; bytes[7] not 0" } },
    { &file_cut_off_anywhere_is_refused, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "Before you look at a byte, ask whether the file has "
                 "so many.",
                 "Lesson 21, Reading a stranger's file.",
                 "if size < 12: return a sentence, even before memcmp; "
                 "no good file is that short" } },
    { &length_that_lies_is_refused, .points = 1,
      .needs = { "length_of_the_text_has_two_or_four_bytes" },
      .hints = { "A length may say 4294967295. Do not add anything to "
                 "it, compare it with what is left of the file.",
                 "Lesson 21, Reading a stranger's file.",
                 "if length > size - begin: return a sentence" } },
    { &text_ends_where_its_length_says, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "strstr reads on until it meets a '\\0', and the file "
                 "may have none. Search in a copy.",
                 "Lesson 21, Reading a stranger's file.",
                 "memcpy(text, bytes + begin, length); text[length] = "
                 "'\\0'" } },
    { &text_may_have_a_thousand_characters_and_no_more, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "The copy of the text needs NPY_MOST_TEXT characters "
                 "and one more for the '\\0'.",
                 "Lesson 21, Reading a stranger's file.",
                 "char text[NPY_MOST_TEXT + 1]; if length > "
                 "NPY_MOST_TEXT: return a sentence" } },
    { &other_types_and_orders_are_refused, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "Eight bytes can be many things. Only '<f8' in row "
                 "order are the doubles we know.",
                 "Lesson 21, Reading a stranger's file.",
                 "if strstr(text, \"'descr': '<f8'\") or strstr(text, "
                 "\"'fortran_order': False\") is NULL: return a "
                 "sentence" } },
    { &shapes_that_are_no_shapes_are_refused, .points = 1,
      .needs = { "lists_and_single_numbers_are_read" },
      .hints = { "strtoll tells where it stopped: where it has not "
                 "moved, there was no number.",
                 "Lesson 21, Reading a stranger's file.",
                 "size = strtoll(at, &end, 10); wrong if end == at, "
                 "size < 0, or this is the third one" } },
    { &numbers_must_be_as_many_as_promised, .points = 1,
      .needs = { "matrix_is_read" },
      .hints = { "Behind the text stand 8 bytes for each number, not "
                 "one more, not one less.",
                 "Lesson 21, Reading a stranger's file.",
                 "if size - end is not 8 * rows * cols: return a "
                 "sentence" } },
    { &shapes_that_overflow_are_refused, .points = 2,
      .needs = { "numbers_must_be_as_many_as_promised" },
      .hints = { "65536 times 65536 is 0 in an int. Check each size, "
                 "then multiply in long long, then check the product.",
                 "Lesson 21, Reading a stranger's file.",
                 "each size > MOST_NUMBERS: refuse; rows * cols > "
                 "MOST_NUMBERS, as long long: refuse" } },
    { &array_may_have_67108864_numbers_and_no_more, .points = 1,
      .needs = { "numbers_must_be_as_many_as_promised" },
      .hints = { "Neither size is too large, but their product may "
                 "be.",
                 "Lesson 21, Reading a stranger's file.",
                 "if rows * cols > MOST_NUMBERS, as long long: return "
                 "a sentence" } },
    { &bad_file_finds_no_traces_of_a_good_one, .points = 1,
      .needs = { "shapes_that_are_no_shapes_are_refused",
                 "length_that_lies_is_refused" },
      .hints = { "A sentence that nobody returns helps nobody: who "
                 "reads on after an error finds what an earlier call "
                 "left in memory.",
                 "Lesson 21, Reading a stranger's file.",
                 "Where something is wrong: return the sentence at "
                 "once. In npy_parse: if (problem != NULL) return "
                 "problem;" } },
    { &text_finds_no_traces_of_another_one, .points = 1,
      .needs = { "text_ends_where_its_length_says",
                 "text_may_have_a_thousand_characters_and_no_more" },
      .hints = { "Behind your copy of the text stands what an earlier "
                 "call left there.",
                 "Lesson 21, Reading a stranger's file.",
                 "memcpy(text, bytes + begin, length); text[length] = "
                 "'\\0'" } },
    { &refused_array_changes_nothing, .points = 1,
      .needs = { "numbers_must_be_as_many_as_promised" },
      .hints = { "Write to *array in the very end, when nothing can go "
                 "wrong any more.",
                 "Lesson 21, Reading a stranger's file.",
                 "fill an NpyArray of your own; last line: *array = "
                 "it" } },
    { &array_number_is_the_number_in_the_name, .points = 1,
      .hints = { "The number begins behind the four letters arr_.",
                 "Lesson 21, Order by number.",
                 "return (int)strtol(name + 4, NULL, 10)" } },
    { &other_names_have_no_number, .points = 1,
      .needs = { "array_number_is_the_number_in_the_name" },
      .hints = { "Only one name belongs to each number. Write that "
                 "name and compare.",
                 "Lesson 21, Order by number.",
                 "snprintf(again, sizeof again, \"arr_%ld.npy\", "
                 "number); -1 unless strcmp(again, name) is 0; -1 if "
                 "number is negative or over INT_MAX" } },
    { &bias_becomes_column_0, .points = 2,
      .hints = { "Row j of the matrix is the bias of neuron j, then "
                 "its weights: w[0] goes to column 1.",
                 "Lesson 21, One matrix a layer.",
                 "for each j: m(j, 0) = b(j, 0); for each k: "
                 "m(j, k + 1) = W(j, k)" } },
    { &layer_is_filled_from_its_matrix, .points = 1,
      .hints = { "The way back: column 0 is the bias.",
                 "Lesson 21, One matrix a layer.",
                 "for each j: b(j, 0) = m(j, 0); for each k: "
                 "W(j, k) = m(j, k + 1); return NULL" } },
    { &weights_that_are_no_numbers_are_refused, .points = 1,
      .needs = { "layer_is_filled_from_its_matrix" },
      .hints = { "Look at all numbers first, then copy.",
                 "Lesson 21, One matrix a layer.",
                 "for each number of m: if not isfinite(number): "
                 "return a sentence" } },
    { &sizes_are_read_off_the_shapes, .points = 2,
      .hints = { "A layer's matrix has a row for each neuron, and a "
                 "column for each input and the bias.",
                 "Lesson 21, The structure from the shapes.",
                 "L = count - 1; n[0] = cols of array 1, minus 1; "
                 "n[l] = rows of array l" } },
    { &first_array_need_not_be_empty, .points = 1,
      .needs = { "sizes_are_read_off_the_shapes" },
      .hints = { "If the first array holds numbers, they are the "
                 "weights of layer 1.",
                 "Lesson 21, The structure from the shapes.",
                 "first = shapes, or shapes + 1 if rows * cols of "
                 "shapes[0] is 0; layer l is first[l - 1]" } },
    { &good_structures_of_all_kinds_are_read, .points = 1,
      .needs = { "first_array_need_not_be_empty" },
      .hints = { "One layer or many, one neuron or one input, with an "
                 "empty array in front or without.",
                 "Lesson 21, The structure from the shapes.",
                 "skip the first array if rows * cols is 0, that is if "
                 "one of them is 0; then there are L arrays left" } },
    { &layers_that_do_not_fit_are_refused, .points = 1,
      .needs = { "first_array_need_not_be_empty" },
      .hints = { "Every neuron of a layer is an input of the next.",
                 "Lesson 21, The structure from the shapes.",
                 "if cols - 1 of layer l is not n[l - 1]: return a "
                 "sentence" } },
    { &arrays_that_are_no_layers_are_refused, .points = 1,
      .needs = { "first_array_need_not_be_empty" },
      .hints = { "Without arrays there is no network; without rows no "
                 "neuron; with one column only a bias, no input.",
                 "Lesson 21, The structure from the shapes.",
                 "refuse if L < 1, dimensions is not 2, rows < 1 or "
                 "cols < 2" } },
    { &network_survives_the_archive, .points = 1,
      .needs = { "nothing_has_the_shape_of_an_empty_list",
                 "layer_is_filled_from_its_matrix",
                 "numbers_must_be_as_many_as_promised",
                 "sizes_are_read_off_the_shapes" },
      .hints = { "npz_pack and npz_unpack use your "
                 "functions. The other tests tell which one is not "
                 "done yet.",
                 "Lesson 21, How it is checked.",
                 "First make all other tests of this chapter pass." } },
    { 0 },
};
