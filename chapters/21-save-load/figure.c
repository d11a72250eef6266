/* 21 Save and load: bytes for the pictures.
 *
 * Saves a network of one layer as small.npz and prints what stands in
 * it: header.txt and end.txt (lines of the archive), parts.tsv (where
 * each part of it begins), npy.tsv (every byte of arr_1.npy) and
 * numbers.tsv (its numbers).
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "16-softmax/softmax.h"
#include "21-save-load/npz.h"
#include "figures/figure.h"

enum { LINE = 16 }; /* bytes in a line of a dump */

/* Three inputs, two outputs. */
static Network small_network(void)
{
    static const int n[] = { 3, 2 };
    static const double W[] = { 1, -1, 2, 0, 2, -1 };
    static const double b[] = { 0.1, -0.2 };
    Network network;
    if (!network_init(&network, n, 1, &RELU, &SOFTMAX))
        exit(2);
    memcpy(network.layer[1].W.data, W, sizeof W);
    memcpy(network.layer[1].b.data, b, sizeof b);
    return network;
}

static File pack(const Network *network)
{
    File archive;
    Message message;
    if (!npz_pack(&archive, network, &message)) {
        fprintf(stderr, "figure: %s\n", message.text);
        exit(2);
    }
    return archive;
}

/* ---- Lines of bytes ---------------------------------------------- */

static char shown(unsigned char byte)
{
    return isprint(byte) ? (char)byte : '.';
}

/* Offset, sixteen bytes, and the same bytes as characters. */
static void print_line(FILE *out, const File *file, size_t begin,
                       size_t end)
{
    fprintf(out, "%5zu  ", begin);
    for (size_t i = begin; i < begin + LINE; i++)
        if (i < end)
            fprintf(out, "%02x ", file->bytes[i]);
        else
            fprintf(out, "   ");
    for (size_t i = begin; i < begin + LINE && i < end; i++)
        fputc(shown(file->bytes[i]), out);
    fputc('\n', out);
}

static void print_lines(const char *name, const File *file,
                        size_t begin, size_t end)
{
    FILE *out = table_open(name);
    for (; begin < end; begin += LINE)
        print_line(out, file, begin, end);
    table_close(out);
}

/* ---- Parts ------------------------------------------------------- */

/* Where these bytes come next, from `begin` on. */
static size_t find(const File *file, size_t begin, const char *bytes)
{
    size_t length = strlen(bytes);
    while (begin + length <= file->size &&
           memcmp(file->bytes + begin, bytes, length) != 0)
        begin++;
    return begin;
}

enum { PARTS = 7 };

/* Each part begins with bytes by which it is known. */
static void find_parts(size_t part[PARTS + 1], const File *archive)
{
    static const char *const begins[PARTS] = { "PK\3\4", "\x93NUMPY",
                                               "PK\3\4", "\x93NUMPY",
                                               "PK\1\2", "PK\1\2",
                                               "PK\5\6" };
    FILE *table = table_open("parts.tsv");
    size_t at = 0;
    for (int i = 0; i < PARTS; i++) {
        part[i] = at = find(archive, at, begins[i]);
        fprintf(table, "%zu\n", at++);
    }
    part[PARTS] = archive->size;
    fprintf(table, "%zu\n", archive->size);
    table_close(table);
}

/* ---- One array --------------------------------------------------- */

static void print_npy(const unsigned char *bytes, size_t size)
{
    FILE *table = table_open("npy.tsv");
    for (size_t i = 0; i < size; i++)
        fprintf(table, "%zu\t%02x\t%c\n", i, bytes[i], shown(bytes[i]));
    table_close(table);
}

/* The numbers behind the header, as the network has them. */
static void print_numbers(const Network *network)
{
    Matrix m;
    FILE *table = table_open("numbers.tsv");
    if (!matrix_init(&m, 2, 4))
        exit(2);
    layer_to_matrix(&m, &network->layer[1]);
    for (int i = 0; i < matrix_size(&m); i++)
        fprintf(table, "%d\t%g\n", i, m.data[i]);
    table_close(table);
    matrix_free(&m);
}

static void print_small(void)
{
    Network network = small_network();
    File archive = pack(&network);
    size_t part[PARTS + 1];
    FILE *out = table_open("small.npz");
    fwrite(archive.bytes, 1, archive.size, out);
    table_close(out);
    find_parts(part, &archive);
    print_lines("header.txt", &archive, 0, part[1]);
    print_lines("end.txt", &archive, part[6], archive.size);
    print_npy(archive.bytes + part[3], part[4] - part[3]);
    print_numbers(&network);
    result("small_bytes", (double)archive.size);
    file_free(&archive);
    network_free(&network);
}

/* How large is the file of the network that reads digits? */
static void measure_large(void)
{
    static const int n[] = { 784, 256, 128, 10 };
    Network network;
    if (!network_init(&network, n, 3, &RELU, &SOFTMAX))
        exit(2);
    File archive = pack(&network);
    result("large_bytes", (double)archive.size);
    file_free(&archive);
    network_free(&network);
}

int main(void)
{
    print_small();
    measure_large();
    return 0;
}
