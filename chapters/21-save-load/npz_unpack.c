#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "16-softmax/softmax.h"
#include "21-save-load/npz.h"

enum {
    MOST_ARRAYS = MOST_LAYERS + 1,
    MOST_ENTRY = 8 * MOST_NUMBERS + 4096, /* bytes of one array */
    MOST_BYTES = 1 << 30,                 /* of all arrays */
    FIRST_ROOM = 1 << 16
};

const Activation *activation_by_name(const char *name)
{
    static const Activation *const all[] = {
        &IDENTITY, &STEP, &SIGMOID, &TANH, &RELU, &LEAKY_RELU, &SOFTMAX
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strcmp(all[i]->name, name) == 0)
            return all[i];
    return NULL;
}

/* '<f8' is little-endian, whatever this machine is. */
static void read_doubles(double *numbers, const unsigned char *bytes,
                         int count)
{
    for (int i = 0; i < count; i++) {
        uint64_t bits = 0;
        for (int byte = 0; byte < 8; byte++)
            bits |= (uint64_t)bytes[8 * i + byte] << 8 * byte;
        memcpy(&numbers[i], &bits, sizeof bits);
    }
}

/* An archive that is being read. The lists are in the order arr_0,
 * arr_1 …, wherever those stand in the archive. */
typedef struct {
    zip_t *zip;
    Message *message;
    int count;                   /* arrays */
    int place[MOST_ARRAYS];      /* in the archive */
    size_t size[MOST_ARRAYS];    /* unpacked, as the archive says */
    zip_uint64_t total;          /* of these sizes */
    File file[MOST_ARRAYS];      /* the .npy files */
    NpyArray array[MOST_ARRAYS]; /* what they hold */
} Reader;

static bool refuse_array(Reader *reader, int number,
                         const char *problem)
{
    return refuse(reader->message, "arr_%d.npy: %s", number, problem);
}

static bool open_archive(Reader *reader, const File *archive)
{
    zip_source_t *source = zip_source_buffer_create(
        archive->bytes, archive->size, 0, NULL);
    if (source != NULL)
        reader->zip = zip_open_from_source(source, ZIP_RDONLY, NULL);
    if (reader->zip != NULL)
        return true;
    zip_source_free(source);
    return refuse(reader->message,
                  "this is no .npz archive, or not a whole one");
}

/* Puts one entry into its place by the number in its name. */
static bool place_entry(Reader *reader, int index)
{
    const char *name =
        zip_get_name(reader->zip, (zip_uint64_t)index, ZIP_FL_ENC_RAW);
    int number = name ? array_number(name) : -1;
    if (number < 0)
        return refuse(reader->message,
                      "entry %d of the archive is not named arr_0.npy, "
                      "arr_1.npy …: save with np.savez(file, *weights)",
                      index + 1);
    if (number >= reader->count)
        return true; /* then a smaller one will be missing */
    if (reader->place[number] >= 0)
        return refuse(reader->message,
                      "arr_%d.npy is there more than once", number);
    reader->place[number] = index;
    return true;
}

static bool place_entries(Reader *reader)
{
    zip_int64_t count = zip_get_num_entries(reader->zip, 0);
    if (count > MOST_ARRAYS)
        return refuse(reader->message,
                      "the archive has more than %d layers",
                      MOST_LAYERS);
    reader->count = (int)count;
    for (int number = 0; number < reader->count; number++)
        reader->place[number] = -1;
    for (int index = 0; index < reader->count; index++)
        if (!place_entry(reader, index))
            return false;
    for (int number = 0; number < reader->count; number++)
        if (reader->place[number] < 0)
            return refuse(reader->message, "arr_%d.npy is missing",
                          number);
    return true;
}

/* May the entry be unpacked, as far as the archive tells? */
static const char *check_entry(Reader *reader, int number)
{
    zip_stat_t about;
    if (zip_stat_index(reader->zip, (zip_uint64_t)reader->place[number],
                       0, &about) != 0)
        return "it is damaged or cut off";
    if (about.encryption_method != ZIP_EM_NONE)
        return "it is encrypted";
    if (about.comp_method != ZIP_CM_STORE &&
        about.comp_method != ZIP_CM_DEFLATE)
        return "it is compressed in another way than NumPy does";
    if (about.size > MOST_ENTRY)
        return "it is larger than any network";
    reader->size[number] = (size_t)about.size;
    reader->total += about.size;
    return reader->total > MOST_BYTES
               ? "with it the archive is larger than any network"
               : NULL;
}

static bool check_entries(Reader *reader)
{
    for (int number = 0; number < reader->count; number++) {
        const char *problem = check_entry(reader, number);
        if (problem != NULL)
            return refuse_array(reader, number, problem);
    }
    return true;
}

/* More room, up to `most`. It grows with what was really read, not
 * with what the archive promises. */
static bool grow(File *file, size_t *room, size_t most)
{
    size_t more = *room == 0 ? FIRST_ROOM : 2 * *room;
    *room = more < most ? more : most;
    unsigned char *bytes = realloc(file->bytes, *room);
    if (bytes != NULL)
        file->bytes = bytes;
    return bytes != NULL;
}

static const char *read_problem(zip_file_t *entry)
{
    switch (zip_error_code_zip(zip_file_get_error(entry))) {
    case ZIP_ER_CRC:
        return "its checksum is wrong";
    case ZIP_ER_MEMORY:
        return "no memory to read it";
    default:
        return "it is damaged or cut off";
    }
}

/* Reads to the end, where libzip looks at the checksum. */
static const char *read_bytes(File *file, zip_file_t *entry,
                              size_t promised)
{
    size_t room = 0;
    zip_int64_t got = 1;
    while (got > 0) {
        if (file->size == room && !grow(file, &room, promised + 1))
            return "no memory to read it";
        got = zip_fread(entry, file->bytes + file->size,
                        room - file->size);
        if (got < 0)
            return read_problem(entry);
        file->size += (size_t)got;
        if (file->size > promised)
            return "it is longer than the archive says";
    }
    return file->size < promised ? "it is shorter than the archive says"
                                 : NULL;
}

static const char *read_array(Reader *reader, int number)
{
    zip_uint64_t index = (zip_uint64_t)reader->place[number];
    File *file = &reader->file[number];
    zip_file_t *entry = zip_fopen_index(reader->zip, index, 0);
    if (entry == NULL)
        return "it is damaged or cut off";
    const char *problem = read_bytes(file, entry, reader->size[number]);
    zip_fclose(entry);
    return problem ? problem
                   : npy_parse(&reader->array[number], file->bytes,
                               file->size);
}

static bool read_arrays(Reader *reader)
{
    for (int number = 0; number < reader->count; number++) {
        const char *problem = read_array(reader, number);
        if (problem != NULL)
            return refuse_array(reader, number, problem);
    }
    return true;
}

/* The activation that was asked for, or the one that the comment
 * names after key, or the usual one. NULL: the comment names none that
 * there is. */
static const Activation *choose(const Activation *wanted,
                                const char *comment, const char *key,
                                const Activation *usual)
{
    char name[32] = "";
    const char *at = strstr(comment, key);
    if (wanted != NULL)
        return wanted;
    if (at == NULL)
        return usual;
    sscanf(at + strlen(key), "%31[a-z_]", name);
    return activation_by_name(name);
}

static bool choose_activations(Reader *reader,
                               const Activation **hidden,
                               const Activation **output, int L)
{
    char text[200];
    int length = 0;
    const char *comment =
        zip_get_archive_comment(reader->zip, &length, ZIP_FL_ENC_RAW);
    snprintf(text, sizeof text, "%.*s", length, comment ? comment : "");
    *hidden = choose(*hidden, text, "activation=", &RELU);
    *output = choose(*output, text, "output=", &SOFTMAX);
    if (*hidden == NULL || *output == NULL)
        return refuse(reader->message,
                      "the comment of the archive names an activation "
                      "that is unknown here");
    if (L > 1 && (*hidden)->whole != NULL)
        return refuse(reader->message,
                      "%s is for the output layer only",
                      (*hidden)->name);
    return true;
}

static const char *fill_layer(Layer *layer, const NpyArray *array)
{
    Matrix m;
    if (!matrix_init(&m, array->rows, array->cols))
        return "no memory";
    read_doubles(m.data, array->numbers, matrix_size(&m));
    const char *problem = layer_from_matrix(layer, &m);
    matrix_free(&m);
    return problem;
}

static bool fill_network(Reader *reader, Network *network)
{
    int L = network->L, first = reader->count - L;
    for (int l = 1; l <= L; l++) {
        int number = first + l - 1;
        const char *problem =
            fill_layer(&network->layer[l], &reader->array[number]);
        if (problem != NULL) {
            network_free(network);
            return refuse_array(reader, number, problem);
        }
    }
    return true;
}

static bool build_network(Reader *reader, Network *network,
                          const Activation *hidden,
                          const Activation *output)
{
    int n[MOST_ARRAYS + 1] = { 0 }, L = 0;
    const char *problem =
        structure_from_shapes(n, &L, reader->array, reader->count);
    if (problem != NULL)
        return refuse(reader->message, "%s", problem);
    if (L < 1 || L > MOST_LAYERS)
        return refuse(reader->message,
                      "the archive has more than %d layers",
                      MOST_LAYERS);
    if (!choose_activations(reader, &hidden, &output, L))
        return false;
    if (!network_init(network, n, L, hidden, output))
        return refuse(reader->message, "no memory for the network");
    return fill_network(reader, network);
}

bool npz_unpack(Network *network, const File *archive,
                const Activation *hidden, const Activation *output,
                Message *message)
{
    Reader reader = { .message = message };
    *network = (Network){ 0 };
    bool done = open_archive(&reader, archive) &&
                place_entries(&reader) && check_entries(&reader) &&
                read_arrays(&reader) &&
                build_network(&reader, network, hidden, output);
    for (int number = 0; number < reader.count; number++)
        file_free(&reader.file[number]);
    if (reader.zip != NULL)
        zip_discard(reader.zip);
    return done;
}
