/* Prints what came of a chapter's tests, for a learner at a terminal. */
#ifndef TELL_H
#define TELL_H

#include "support/crash.h"
#include "support/expect.h"
#include "support/slips.h"

typedef enum { PASSED, FAILED, WAITING, NOT_RUN } Status;

/* Everything that is known of one test after it ran. */
typedef struct {
    const ChapterTest *row;
    Status status;
    const char *waits_for; /* of a WAITING one */
    Record *record;
    Crash crash;
    char *printed; /* by the learner's code and the sanitizers */
    char end[240]; /* for slips: how it ended */
} Result;

/* Colors only on a terminal that has them, and not with NO_COLOR. */
void tell_begin(const char *chapter);

/* A line for each test, and the sum. */
void tell_results(const Result *results, int count);

/* Why a test failed, and what to do. The slips may be none. Where NaN
 * arose, a crash tells that was provoked (line 0: not known). */
void tell_failure(const Result *result, const Slips *slips,
                  const Crash *nan_source);

/* What the learner's code printed, if anything. */
void tell_printed(const Result *result);

#endif
