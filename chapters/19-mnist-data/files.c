#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>

#include "19-mnist-data/files.h"

enum { FIRST_ROOM = 1 << 16, MOST_PATH = 4096 };

bool refuse(Message *message, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message->text, sizeof message->text, format, arguments);
    va_end(arguments);
    return false;
}

/* ---- One file ---------------------------------------------------- */

/* What went wrong with the stream so far, or NULL. */
static const char *stream_problem(gzFile stream)
{
    int code;
    gzerror(stream, &code);
    switch (code) {
    case Z_OK:
    case Z_STREAM_END:
        return NULL;
    case Z_ERRNO:
        return strerror(errno);
    case Z_MEM_ERROR:
        return "no memory to read it";
    case Z_BUF_ERROR:
        return "the file is packed with gzip and ends too early";
    default:
        return "the file is packed with gzip and damaged";
    }
}

/* Doubles the room for the bytes of the file. */
static bool grow(File *file, size_t *room)
{
    size_t more = *room == 0 ? FIRST_ROOM : 2 * *room;
    unsigned char *bytes = realloc(file->bytes, more);
    if (bytes == NULL)
        return false;
    file->bytes = bytes;
    *room = more;
    return true;
}

/* Reads until the end. NULL: all is well. */
static const char *read_all(File *file, gzFile stream)
{
    size_t room = 0;
    int got = 1;
    while (got > 0) {
        if (file->size == room && !grow(file, &room))
            return "no memory to read it";
        got = gzread(stream, file->bytes + file->size,
                     (unsigned)(room - file->size));
        if (got > 0)
            file->size += (size_t)got;
        if (file->size > MOST_FILE_BYTES)
            return "the file is too large";
    }
    const char *problem = stream_problem(stream);
    if (problem == NULL && file->size == 0)
        return "the file is empty";
    return problem;
}

bool file_read(File *file, const char *path, Message *message)
{
    *file = (File){ 0 };
    errno = 0;
    gzFile stream = gzopen(path, "rb"); /* reads unpacked files too */
    if (stream == NULL)
        return refuse(message, "%.300s: %s", path,
                      errno != 0 ? strerror(errno)
                                 : "no memory to read it");
    const char *problem = read_all(file, stream);
    gzclose(stream);
    if (problem == NULL)
        return true;
    file_free(file);
    return refuse(message, "%.300s: %s", path, problem);
}

void file_free(File *file)
{
    free(file->bytes);
    *file = (File){ 0 };
}

/* ---- A data set -------------------------------------------------- */

static bool is_file(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && !S_ISDIR(about.st_mode);
}

/* Puts together the path of a data file. Is there one? */
static bool find_as(char path[MOST_PATH], const char *folder,
                    const char *part, const char *ending,
                    const char *packed)
{
    snprintf(path, MOST_PATH, "%s/%s%s%s", folder, part, ending,
             packed);
    return is_file(path);
}

/* Finds the file of a part by the ending of its name, which some
 * copies spell with a dot. If there is none, path has the first of
 * the names, and reading it will tell why. */
static void find(char path[MOST_PATH], const char *folder,
                 const char *part, const char *ending,
                 const char *dotted)
{
    if (!find_as(path, folder, part, ending, "") &&
        !find_as(path, folder, part, ending, ".gz") &&
        !find_as(path, folder, part, dotted, "") &&
        !find_as(path, folder, part, dotted, ".gz"))
        find_as(path, folder, part, ending, "");
}

static bool load_images(LoadedDataset *loaded, const char *folder,
                        const char *part, Message *message)
{
    char path[MOST_PATH];
    IdxImages images;
    find(path, folder, part, "-images-idx3-ubyte",
         "-images.idx3-ubyte");
    if (!file_read(&loaded->images, path, message))
        return false;
    const char *problem = idx_parse_images(
        &images, loaded->images.bytes, loaded->images.size);
    if (problem != NULL)
        return refuse(message, "%.300s: %s", path, problem);
    loaded->data = (Dataset){ images.count, images.rows, images.cols,
                              images.pixels, NULL };
    return true;
}

static bool load_labels(LoadedDataset *loaded, const char *folder,
                        const char *part, Message *message)
{
    char path[MOST_PATH], counts[100];
    IdxLabels labels;
    find(path, folder, part, "-labels-idx1-ubyte",
         "-labels.idx1-ubyte");
    if (!file_read(&loaded->labels, path, message))
        return false;
    const char *problem = idx_parse_labels(
        &labels, loaded->labels.bytes, loaded->labels.size);
    if (problem != NULL)
        return refuse(message, "%.300s: %s", path, problem);
    snprintf(counts, sizeof counts,
             "there are %d labels, but %d images", labels.count,
             loaded->data.count);
    if (labels.count != loaded->data.count)
        return refuse(message, "%.300s: %s", path, counts);
    loaded->data.labels = labels.labels;
    return true;
}

bool dataset_load(LoadedDataset *loaded, const char *folder,
                  const char *part, Message *message)
{
    *loaded = (LoadedDataset){ 0 };
    if (load_images(loaded, folder, part, message) &&
        load_labels(loaded, folder, part, message))
        return true;
    dataset_free(loaded);
    return false;
}

void dataset_free(LoadedDataset *loaded)
{
    file_free(&loaded->images);
    file_free(&loaded->labels);
    *loaded = (LoadedDataset){ 0 };
}
