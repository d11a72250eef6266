/* Opening files for this chapter and those after it (given code).
 *
 * Functions that can fail because of the world return false and put
 * one line into message: what is wrong and with which file.
 */
#ifndef FILES_H
#define FILES_H

#include "19-mnist-data/idx.h"

enum {
    MESSAGE_SIZE = 512,
    MOST_FILE_BYTES = 1 << 29 /* unpacked; a larger file is refused */
};

/* One line for the reader. */
typedef struct {
    char text[MESSAGE_SIZE];
} Message;

/* A whole file in memory. */
typedef struct {
    unsigned char *bytes;
    size_t size;
} File;

/* A data set and the files its pixels and labels lie in. */
typedef struct {
    Dataset data;
    File images, labels;
} LoadedDataset;

/* Reads a whole file; one packed with gzip is unpacked. The caller
 * frees it with file_free. */
bool file_read(File *file, const char *path, Message *message);

/* Gives the memory back: harmless twice. */
void file_free(File *file);

/* Reads one part of a data set, "train" or "t10k", from the files
 * PART-images-idx3-ubyte and PART-labels-idx1-ubyte of the folder;
 * .gz behind the name is fine too. The caller frees it with
 * dataset_free. */
bool dataset_load(LoadedDataset *loaded, const char *folder,
                  const char *part, Message *message);

/* Gives the memory back: harmless twice. */
void dataset_free(LoadedDataset *loaded);

#endif
