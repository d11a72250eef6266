/* Writing files so that nothing is lost and nothing is half there. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdio.h>

#include "19-mnist-data/files.h"

/* A text file that is being composed in memory. */
typedef struct {
    FILE *stream; /* print into it */
    char *text;
    size_t size;
} Draft;

/* Starts an empty draft. false: no memory. */
bool draft_open(Draft *draft);

/* Writes the draft to path as file_write does, and ends it whether
 * that works or not. */
bool draft_write(Draft *draft, const char *path, Message *message);

/* Writes size bytes to path: into a temporary file beside it, which
 * then takes its place. Either the whole new file is there afterwards
 * or the old one is untouched. Something that is no regular file (a
 * pipe, /dev/null) is written to as it is. */
bool file_write(const char *path, const void *bytes, size_t size,
                Message *message);

/* Makes a folder, with those above it, and proves that files can be
 * written there. */
bool folder_make(const char *path, Message *message);

/* folder/name in a buffer. false: too long. */
bool path_join(char *path, size_t size, const char *folder,
               const char *name, Message *message);

#endif
