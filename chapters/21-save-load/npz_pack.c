#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "21-save-load/npz.h"

enum {
    DAY_ONE = 1 << 5 | 1 /* 1 January 1980, as a zip file writes it */
};

/* '<f8' is little-endian, whatever this machine is. */
static void write_doubles(unsigned char *bytes, const double *numbers,
                          int count)
{
    for (int i = 0; i < count; i++) {
        uint64_t bits;
        memcpy(&bits, &numbers[i], sizeof bits);
        for (int byte = 0; byte < 8; byte++)
            bytes[8 * i + byte] = (unsigned char)(bits >> 8 * byte);
    }
}

static bool make_array(File *file, const Matrix *m)
{
    file->size = NPY_HEADER + 8 * (size_t)matrix_size(m);
    file->bytes = calloc(file->size, 1);
    if (file->bytes == NULL)
        return false;
    npy_header(file->bytes, m->rows, m->cols);
    write_doubles(file->bytes + NPY_HEADER, m->data, matrix_size(m));
    return true;
}

static bool make_layer_array(File *file, const Layer *layer)
{
    Matrix m;
    if (!matrix_init(&m, layer->W.rows, layer->W.cols + 1))
        return false;
    layer_to_matrix(&m, layer);
    bool done = make_array(file, &m);
    matrix_free(&m);
    return done;
}

/* The .npy files arr_0 … arr_L. The first is empty. */
static bool make_arrays(File *files, const Network *network)
{
    bool done = make_array(&files[0], &(Matrix){ 0 });
    for (int l = 1; done && l <= network->L; l++)
        done = make_layer_array(&files[l], &network->layer[l]);
    return done;
}

/* The archive looks into the file until it is closed. */
static bool add_entry(zip_t *zip, int number, const File *file)
{
    char name[32];
    snprintf(name, sizeof name, "arr_%d.npy", number);
    zip_source_t *source =
        zip_source_buffer(zip, file->bytes, file->size, 0);
    if (source == NULL)
        return false;
    zip_int64_t added = zip_file_add(zip, name, source, 0);
    if (added < 0) {
        zip_source_free(source);
        return false;
    }
    zip_uint64_t index = (zip_uint64_t)added;
    return zip_set_file_compression(zip, index, ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(zip, index, 0, DAY_ONE, 0) == 0;
}

/* The names of the activation functions, for those who load. */
static bool add_comment(zip_t *zip, const Network *network)
{
    char text[100];
    int L = network->L;
    const char *output = network->layer[L].activation->name;
    int length =
        L == 1 ? snprintf(text, sizeof text, "output=%s", output)
               : snprintf(text, sizeof text, "activation=%s output=%s",
                          network->layer[1].activation->name, output);
    return zip_set_archive_comment(zip, text, (zip_uint16_t)length) ==
           0;
}

static bool add_all(zip_t *zip, const File *files,
                    const Network *network)
{
    for (int l = 0; l <= network->L; l++)
        if (!add_entry(zip, l, &files[l]))
            return false;
    return add_comment(zip, network);
}

/* The bytes that libzip has put into target. */
static bool take_bytes(File *archive, zip_source_t *target)
{
    zip_stat_t about;
    if (zip_source_stat(target, &about) != 0 ||
        zip_source_open(target) != 0)
        return false;
    archive->size = (size_t)about.size;
    archive->bytes = malloc(archive->size);
    bool done = archive->bytes != NULL &&
                zip_source_read(target, archive->bytes, about.size) ==
                    (zip_int64_t)about.size;
    zip_source_close(target);
    return done;
}

/* Ends the writing, which was fine so far or not. */
static bool close_archive(zip_t *zip, bool done)
{
    if (done && zip_close(zip) == 0)
        return true;
    zip_discard(zip);
    return false;
}

static bool pack(File *archive, const File *files,
                 const Network *network)
{
    zip_source_t *target = zip_source_buffer_create(NULL, 0, 0, NULL);
    if (target == NULL)
        return false;
    zip_source_keep(target); /* closing the zip frees it once */
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, NULL);
    bool done = zip != NULL &&
                close_archive(zip, add_all(zip, files, network)) &&
                take_bytes(archive, target);
    if (zip == NULL)
        zip_source_free(target);
    zip_source_free(target);
    return done;
}

bool npz_pack(File *archive, const Network *network, Message *message)
{
    File files[MOST_LAYERS + 1] = { 0 };
    *archive = (File){ 0 };
    if (network->L > MOST_LAYERS)
        return refuse(message, "more than %d layers cannot be saved",
                      MOST_LAYERS);
    bool done =
        make_arrays(files, network) && pack(archive, files, network);
    for (int l = 0; l <= network->L; l++)
        file_free(&files[l]);
    if (done)
        return true;
    file_free(archive);
    return refuse(message, "no memory to save the network");
}
