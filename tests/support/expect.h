/* How a test speaks.
 *
 * A test calls the function it is about and says what must come out:
 *
 *     START_TEST(sigmoid_of_zero_is_one_half)
 *     {
 *         expect_close(sigmoid(0.0), 0.5);
 *     }
 *     END_TEST
 *
 * In every macro `got` comes first: it is the learner's number.
 * What is wanted comes after it and stands inside the macro, nowhere
 * else, because the same source is compiled twice:
 *
 *   judge   compares got with want here and now: `make check`.
 *   WORKER  only writes got down, for a judge in another process; want
 *           is dropped by the preprocessor, so that a submission under
 *           test finds no answer in its own memory.
 *
 * Rules that follow for tests.c:
 *   - helpers that know answers (oracles) stand between #ifdef JUDGE
 *     and #endif, or in support/oracles.h;
 *   - want never calls the functions of the chapter under test;
 *   - a test branches only by require_true and loops a fixed number
 *     of times;
 *   - a property is observe_…(data), then expect_that(…, "promise");
 *   - nothing that was observed is used as an index unchecked;
 *   - at most one random_… call in an expression or in braces, because
 *     C does not say which of two comes first.
 */
#ifndef EXPECT_H
#define EXPECT_H

#include <check.h>
#include <math.h> /* NAN: outputs are filled with it before the call */
#include <stdbool.h>

#ifndef WORKER
#define JUDGE
#endif

/* One row of the table at the end of a tests.c. The name of the test
 * is its id. Needs: tests that must pass before this one can say
 * anything. Hints: a nudge, the section to reread, pseudo-code. */
typedef struct {
    const TTest *const *test;
    int points;
    const char *needs[4];
    const char *hints[3];
} ChapterTest;

/* The tests of a chapter in reading order, closed by an empty row. */
extern const ChapterTest chapter_tests[];

/* Where an expectation stands and what it is about, in C. */
typedef struct {
    int line;
    const char *text;
} Place;
#define HERE(text) ((Place){ __LINE__, text })

/* Relative error that is taken for rounding, not for a mistake. */
#define CLOSE 1e-9

/* What comes out passes through these: a worker writes it down, a
 * judge beside the learner's code hands it on as it is. */
double pass_number(Place place, double got);
int pass_int(Place place, int got);
const char *pass_text(Place place, const char *got);
void pass_numbers(Place place, double *got, int count);
void pass_ints(Place place, int *got, int count);

/* Results that a property is about, see expect_that. */
#define observe_numbers(got, count) pass_numbers(HERE(#got), got, count)
#define observe_ints(got, count) pass_ints(HERE(#got), got, count)

#ifdef WORKER

#define expect_close(got, ...) ((void)pass_number(HERE(#got), got))
#define expect_near(got, ...) ((void)pass_number(HERE(#got), got))
#define expect_int(got, ...) ((void)pass_int(HERE(#got), got))
#define expect_true(got) ((void)pass_int(HERE(#got), got))
#define expect_false(got) ((void)pass_int(HERE(#got), got))
#define expect_text(got, ...) ((void)pass_text(HERE(#got), got))
#define expect_numbers(got, count, ...)                                \
    pass_numbers(HERE(#got), got, count)
#define expect_numbers_like(got, count, ...)                           \
    pass_numbers(HERE(#got), got, count)
#define expect_ints(got, count, ...) pass_ints(HERE(#got), got, count)
#define expect_that(condition, promise) ((void)0)
#define require_true(got)                                              \
    do {                                                               \
        if (!pass_int(HERE(#got), got))                                \
            return;                                                    \
    } while (0)

#else

void judge_near(Place place, double got, double want, double tolerance);
void judge_int(Place place, int got, int want);
void judge_bool(Place place, bool got, bool want);
void judge_text(Place place, const char *got, const char *want);
void judge_numbers(Place place, const double *got, int count,
                   const double *want);
void judge_ints(Place place, const int *got, int count,
                const int *want);
void judge_that(Place place, bool holds);
void judge_required(Place place, bool holds);

/* |got - want| <= CLOSE (1 + |want|) */
#define expect_close(got, want)                                        \
    judge_near(HERE(#got), pass_number(HERE(#got), got), want, CLOSE)

/* |got - want| <= tolerance (1 + |want|) */
#define expect_near(got, want, tolerance)                              \
    judge_near(HERE(#got), pass_number(HERE(#got), got), want,         \
               tolerance)

#define expect_int(got, want)                                          \
    judge_int(HERE(#got), pass_int(HERE(#got), got), want)

#define expect_true(got)                                               \
    judge_bool(HERE(#got), pass_int(HERE(#got), got), true)

#define expect_false(got)                                              \
    judge_bool(HERE(#got), pass_int(HERE(#got), got), false)

/* Two texts that are equal letter by letter. */
#define expect_text(got, want)                                         \
    judge_text(HERE(#got), pass_text(HERE(#got), got), want)

/* An array: expect_numbers(s, 3, 0.1, 0.7, 0.2); */
#define expect_numbers(got, count, ...)                                \
    (pass_numbers(HERE(#got), got, count),                             \
     judge_numbers(HERE(#got), got, count,                             \
                   (const double[]){ __VA_ARGS__ }))

/* An array that must be like another one, an oracle's. */
#define expect_numbers_like(got, count, want)                          \
    (pass_numbers(HERE(#got), got, count),                             \
     judge_numbers(HERE(#got), got, count, want))

#define expect_ints(got, count, ...)                                   \
    (pass_ints(HERE(#got), got, count),                                \
     judge_ints(HERE(#got), got, count, (const int[]){ __VA_ARGS__ }))

/* A property of what was observed, and in words what it promises. */
#define expect_that(condition, promise)                                \
    judge_that(HERE(promise), condition)

/* Without this the rest of the test makes no sense. */
#define require_true(got)                                              \
    judge_required(HERE(#got), pass_int(HERE(#got), got))

#endif

/* For those who write judges. Does got equal want but for rounding?
 * Never true for NaN. Every judge says first which place it is at, so
 * that a failure in a loop can tell the how-manieth time it was. */
bool judge_is_near(double got, double want, double tolerance);
void judge_at(Place place);

/* The first failure is kept; the test goes on, since what comes after
 * helps to see what kind of mistake it is. */
void test_fails(Place place, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Says that one number is not the one that was wanted. */
void test_fails_at(Place place, const char *where, double got,
                   double want, double tolerance);

/* Ends the test, which has failed. */
void test_ends(void);

/* Random inputs. They depend on SEED and on the name of the test, so
 * every test gives the same numbers until the seed changes. */
void random_start(const char *test_name);
double random_number(void); /* 0.1 … 1 in size, either sign */
double random_between(double lowest, double highest);
int random_int(int lowest, int highest); /* both included */
void random_numbers(double *numbers, int count);

/* The line that asks is remembered, so that a failure can show what
 * the random inputs were. */
void random_at(int line);
#define random_number() (random_at(__LINE__), random_number())
#define random_between(lowest, highest)                                \
    (random_at(__LINE__), random_between(lowest, highest))
#define random_int(lowest, highest)                                    \
    (random_at(__LINE__), random_int(lowest, highest))
#define random_numbers(numbers, count)                                 \
    (random_at(__LINE__), random_numbers(numbers, count))

#endif
