/* What became of a test that did not come to its end, in a learner's
 * words: read from what the sanitizers printed. */
#ifndef CRASH_H
#define CRASH_H

#include <stdbool.h>

typedef struct {
    char kind[48]; /* in one word, to compare; "": nothing to tell */
    char function[64]; /* the learner's, where it is known */
    char file[128];
    int line;       /* 0: not known */
    char says[400]; /* what happened */
} Crash;

/* From the text that a test printed; chapter is "05-layer". */
Crash crash_read(const char *text, const char *chapter);

/* How many characters of text come before a sanitizer's report: what
 * the learner's own code printed. */
int crash_begins(const char *text);

#endif
