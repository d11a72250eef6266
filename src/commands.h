/* The commands of the program mnist. Each returns its exit code. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "src/options.h"

enum {
    EXIT_FINE = 0,
    EXIT_BAD_INPUT = 2,    /* a file, an option, a folder, memory */
    EXIT_INTERRUPTED = 130 /* Ctrl-C */
};

int command_train(const Options *options, Message *message);
int command_evaluate(const Options *options, Message *message);
int command_predict(const Options *options, Message *message);
int command_summary(const Options *options, Message *message);
int command_show(const Options *options, Message *message);

#endif
