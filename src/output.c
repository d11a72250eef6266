#define _XOPEN_SOURCE 700 /* realpath */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/output.h"

enum { PATH_SIZE = 4096 };

bool draft_open(Draft *draft)
{
    *draft = (Draft){ 0 };
    draft->stream = open_memstream(&draft->text, &draft->size);
    return draft->stream != NULL;
}

bool draft_write(Draft *draft, const char *path, Message *message)
{
    bool complete = !ferror(draft->stream);
    if (fclose(draft->stream) != 0 || !complete) {
        free(draft->text);
        return refuse(message, "%s: no memory", path);
    }
    bool done = file_write(path, draft->text, draft->size, message);
    free(draft->text);
    return done;
}

/* write() may take less than it was given. */
static bool write_all(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(file, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= (size_t)written;
    }
    return true;
}

static bool write_in_place(const char *path, const void *bytes,
                           size_t size, Message *message)
{
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return refuse(message, "%s: %s", path, strerror(errno));
    bool done = write_all(file, bytes, size);
    int error = errno;
    if (close(file) != 0 && done) {
        done = false;
        error = errno;
    }
    return done || refuse(message, "%s: %s", path, strerror(error));
}

/* The temporary file, then the rename, then the folder on the disk. */
static bool write_beside(const char *path, const void *bytes,
                         size_t size, Message *message)
{
    char temporary[PATH_SIZE];
    int length =
        snprintf(temporary, sizeof temporary, "%s.XXXXXX", path);
    if (length < 0 || (size_t)length >= sizeof temporary)
        return refuse(message, "%.200s…: the path is too long", path);
    int file = mkstemp(temporary);
    if (file < 0)
        return refuse(message, "%s: %s", path, strerror(errno));
    bool done = fchmod(file, 0644) == 0 &&
                write_all(file, bytes, size) && fsync(file) == 0;
    int error = errno;
    if (close(file) != 0 && done) {
        done = false;
        error = errno;
    }
    if (done && rename(temporary, path) != 0) {
        done = false;
        error = errno;
    }
    if (!done)
        unlink(temporary);
    return done || refuse(message, "%s: %s", path, strerror(error));
}

bool file_write(const char *path, const void *bytes, size_t size,
                Message *message)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return write_beside(path, bytes, size, message);
    if (S_ISDIR(status.st_mode))
        return refuse(message, "%s: is a folder, not a file", path);
    if (!S_ISREG(status.st_mode))
        return write_in_place(path, bytes, size, message);

    char *target = realpath(path, NULL); /* keep a link a link */
    if (target == NULL)
        return refuse(message, "%s: %s", path, strerror(errno));
    bool done = write_beside(target, bytes, size, message);
    free(target);
    return done;
}

static bool make_one_folder(const char *path, Message *message)
{
    struct stat status;
    if (mkdir(path, 0777) == 0)
        return true;
    int error = errno;
    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
        return true;
    return refuse(message, "%s: %s", path, strerror(error));
}

bool folder_make(const char *path, Message *message)
{
    char part[PATH_SIZE];
    if (strlen(path) >= sizeof part - 8)
        return refuse(message, "%.200s…: the path is too long", path);
    for (const char *slash = strchr(path + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
        if (!make_one_folder(part, message))
            return false;
    }
    if (!make_one_folder(path, message))
        return false;
    snprintf(part, sizeof part, "%s/.XXXXXX", path);
    int file = mkstemp(part);
    if (file < 0)
        return refuse(message, "%s: cannot write here: %s", path,
                      strerror(errno));
    close(file);
    unlink(part);
    return true;
}

bool path_join(char *path, size_t size, const char *folder,
               const char *name, Message *message)
{
    int length = snprintf(path, size, "%s/%s", folder, name);
    if (length >= 0 && (size_t)length < size)
        return true;
    return refuse(message, "%.200s…: the path is too long", folder);
}
