/* Any bytes as the arrays of an archive that is a right zip file, so
 * that the fuzzer gets past its checksums. The input is cut into
 * pieces, each led by its length in two bytes: the comment of the
 * archive, then arr_0.npy, arr_1.npy … */
#include "tests/fuzz/fuzz.h"

#include <stdio.h>
#include <zip.h>

#include "21-save-load/npz.h"

/* The rest of the input. */
typedef struct {
    const uint8_t *bytes;
    size_t size;
} Rest;

static Rest next_piece(Rest *rest)
{
    size_t length =
        rest->size < 2 ? 0
                       : (size_t)(rest->bytes[0] | rest->bytes[1] << 8);
    size_t led = rest->size < 2 ? rest->size : 2;
    rest->bytes += led;
    rest->size -= led;
    if (length > rest->size)
        length = rest->size;
    Rest piece = { rest->bytes, length };
    rest->bytes += length;
    rest->size -= length;
    return piece;
}

static void add_pieces(zip_t *zip, Rest rest)
{
    Rest comment = next_piece(&rest);
    zip_set_archive_comment(zip, (const char *)comment.bytes,
                            (zip_uint16_t)comment.size);
    for (int number = 0; rest.size > 0 && number < 8; number++) {
        char name[32];
        Rest piece = next_piece(&rest);
        zip_source_t *source =
            zip_source_buffer(zip, piece.bytes, piece.size, 0);
        snprintf(name, sizeof name, "arr_%d.npy", number);
        must(zip_file_add(zip, name, source, 0) >= 0);
        zip_set_file_compression(zip, (zip_uint64_t)number,
                                 ZIP_CM_STORE, 0);
    }
}

/* The archive's bytes; NULL where libzip makes none (no entries). */
static unsigned char *build(Rest pieces, size_t *size)
{
    zip_stat_t about;
    unsigned char *bytes = NULL;
    zip_source_t *target = zip_source_buffer_create(NULL, 0, 0, NULL);
    must(target != NULL);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, NULL);
    must(zip != NULL);
    add_pieces(zip, pieces);
    if (zip_close(zip) != 0)
        zip_discard(zip);
    else if (zip_source_stat(target, &about) == 0 && about.size > 0 &&
             zip_source_open(target) == 0) {
        *size = (size_t)about.size;
        bytes = malloc(*size);
        must(zip_source_read(target, bytes, *size) ==
             (zip_int64_t)*size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Message message;
    Network network;
    File archive = { 0 };
    archive.bytes = build((Rest){ bytes, size }, &archive.size);
    if (archive.bytes == NULL)
        return 0;
    if (npz_unpack(&network, &archive, NULL, NULL, &message)) {
        must(network.L >= 1 && network_parameters(&network) > 0);
        network_free(&network);
    }
    free(archive.bytes);
    return 0;
}
