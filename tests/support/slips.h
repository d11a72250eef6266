/* Known mistakes, recognized by the numbers that come out.
 *
 * Each wrong answer of a chapter was run once and its records were
 * kept in a file, see slips_write. A failing test whose record equals
 * one of them has that mistake, however the code was written.
 */
#ifndef SLIPS_H
#define SLIPS_H

#include <stdio.h>

#include "support/record.h"

/* One test of the learner's, as it came out. */
typedef struct {
    const char *id;
    bool passed;
    const char *end; /* "finished", or how it ended otherwise */
    const Record *record;
} Outcome;

/* The sentences that fit best. The untouched exercise, named `stub`,
 * is among the slips. */
typedef struct {
    int count; /* 0: no known slip */
    bool as_handed_out;
    bool certain; /* what is known of the slip fits throughout */
    char sentence[2][600];
} Slips;

/* Writes down how a test failed. */
void slips_write(FILE *file, const Outcome *outcome);

/* Which known slips explain how test number `told` failed? */
Slips slips_find(const char *path, const Outcome *outcomes, int count,
                 int told);

#endif
