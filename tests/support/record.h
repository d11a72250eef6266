/* What a running test writes down, for the process that started it.
 *
 * A test runs in a process of its own, which may crash at any moment.
 * Its record lies in memory that both processes see, so nothing of it
 * is lost: every number that an expectation looked at, what was wanted
 * in its place, the first failure, the random inputs.
 */
#ifndef RECORD_H
#define RECORD_H

#include <stdbool.h>

enum {
    MOST_ENTRIES = 4000, /* what comes after these is not recorded */
    MOST_VALUES = 40000,
    MOST_RANDOM = 200,
    MOST_WORDS = 1200
};

/* One look at something: a number, a truth, a text, an array. */
typedef struct {
    int line;
    int first, count; /* its values are number first … of the record */
    int rows, cols;   /* of a matrix; an array has one column */
    bool whole;       /* ints, truths and texts: no fractions */
    bool judged;      /* it is known what was wanted */
} Entry;

/* The first expectation that did not hold. */
typedef struct {
    int line, time; /* the how-manieth time at this line */
    char what[400]; /* the expression in tests.c, or the promise */
    char why[MOST_WORDS];
} Failure;

typedef struct {
    int entry_count, value_count, random_count;
    bool failed;
    bool finished; /* the test came to its end */
    bool late;     /* it was stopped because it took too long */
    Failure failure;
    Entry entry[MOST_ENTRIES];
    double got[MOST_VALUES], want[MOST_VALUES];
    struct {
        int line;
        double number;
    } random[MOST_RANDOM];
} Record;

/* The record of the running test. */
extern Record *the_record;

/* Empty records for `count` tests; NULL: no memory. */
Record *records_init(int count);

/* Writes down what is looked at, and what was wanted of the last. */
void record_got(int line, const double *got, int rows, int cols);
void record_ints(int line, const int *got, int count);
void record_text(int line, const char *got);
void record_want(const double *want, int count);
void record_random(int line, double number);

#endif
