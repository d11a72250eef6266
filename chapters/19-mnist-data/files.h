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

/* Fills message like printf. Always false, so that it can be returned:
 *     return refuse(message, "%s: is empty", path); */
bool refuse(Message *message, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

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
 * frees it with file_free. false: it is not there, not readable, a
 * folder, empty, too large, or packed and damaged; then there is
 * nothing to free. */
bool file_read(File *file, const char *path, Message *message);

/* Gives the memory back: harmless twice. */
void file_free(File *file);

/* Reads one part of a data set, "train" or "t10k", from the files
 * PART-images-idx3-ubyte and PART-labels-idx1-ubyte of the folder;
 * .gz behind the name is fine, and so is .idx for -idx. The caller
 * frees it with dataset_free. false: a file cannot be read or is no
 * IDX file, or there are not as many labels as images; then there is
 * nothing to free. */
bool dataset_load(LoadedDataset *loaded, const char *folder,
                  const char *part, Message *message);

/* Gives the memory back: harmless twice. */
void dataset_free(LoadedDataset *loaded);

#endif
