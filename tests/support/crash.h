/* What became of a test that did not come to its end, in a learner's
 * words: read from what the sanitizers printed. */
#ifndef CRASH_H
#define CRASH_H

#include <stdbool.h>

typedef struct {
    char kind[48];     /* in one word; "": nothing to tell */
    char detail[96];   /* more of it, to compare two crashes by */
    char function[64]; /* the learner's, where it is known */
    char entry[64];    /* the one of the header that led there */
    char file[128];
    int line;      /* 0: not known */
    int caller[3]; /* lines of the learner's file that led there */
    int callers;
    int test_line;  /* the line of tests.c that called */
    char says[400]; /* what happened */
} Crash;

/* From the text that a test printed; chapter is "05-layer". */
Crash crash_read(const char *text, const char *chapter);

/* How many characters of text come before a sanitizer's report: what
 * the learner's own code printed. */
int crash_begins(const char *text);

#endif
