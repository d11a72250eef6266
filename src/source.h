/* Where the pictures come from. */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdio.h>

#include "src/options.h"

typedef struct {
    LoadedDataset training; /* empty where it was not asked for */
    LoadedDataset test;
    bool built_in;
    char name[300]; /* for the reader: a folder, or what was drawn */
} Source;

/* Opens the data: the folder of --data, or digits drawn for
 * --built-in; otherwise the folder MNIST_DIR names, else data/mnist
 * if it is filled, else 60 000 built-in digits. The caller frees it
 * with source_free. */
bool source_open(Source *source, const Options *options,
                 bool with_training, Message *message);

/* Says loudly, if digits were drawn, that they are not MNIST. */
void source_warn(const Source *source, FILE *out);

/* Gives the memory back: harmless twice. */
void source_free(Source *source);

#endif
