/* The judge beside the learner's code: compares here and now. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "06-network/rng.h"
#include "support/expect.h"
#include "support/record.h"

/* ---- What comes out is written down ------------------------------ */

double pass_number(Place place, double got)
{
    record_got(place.line, &got, 1, 1);
    return got;
}

int pass_int(Place place, int got)
{
    record_ints(place.line, &got, 1);
    return got;
}

const char *pass_text(Place place, const char *got)
{
    record_text(place.line, got);
    return got;
}

void pass_numbers(Place place, double *got, int count)
{
    record_got(place.line, got, count, 1);
}

void pass_ints(Place place, int *got, int count)
{
    record_ints(place.line, got, count);
}

/* ---- What is wrong is told ---------------------------------------- */

/* How often each line of the running test was judged. */
enum { MOST_LINES = 200 };
static struct {
    int line, times;
} visits[MOST_LINES];

static int *visits_of(int line)
{
    int i = 0;
    while (i < MOST_LINES - 1 && visits[i].line != 0 &&
           visits[i].line != line)
        i++;
    visits[i].line = line;
    return &visits[i].times;
}

void judge_at(Place place)
{
    ++*visits_of(place.line);
}

void test_fails(Place place, const char *format, ...)
{
    if (the_record->failed)
        return;
    Failure *failure = &the_record->failure;
    failure->line = place.line;
    failure->time = *visits_of(place.line);
    snprintf(failure->what, sizeof failure->what, "%s", place.text);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(failure->why, sizeof failure->why, format, arguments);
    va_end(arguments);
    the_record->failed = true;
}

/* As few digits as tell this number from all others, 17 at most. */
static const char *digits_of(char text[40], double number)
{
    if (isnan(number))
        return "nan   (not a number)"; /* without a sign */
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, 40, "%.*g", digits, number);
        if (strtod(text, NULL) == number)
            break;
    }
    return text;
}

void test_fails_at(Place place, const char *where, double got,
                   double want, double tolerance)
{
    char got_text[40], want_text[40], error[120] = "";
    double off = fabs(got - want);
    if (isfinite(got) && isfinite(want))
        snprintf(error, sizeof error, "   off by %.2g, allowed %.2g",
                 off, tolerance * (1.0 + fabs(want)));
    if (error[0] != '\0' && want != 0.0)
        snprintf(error, sizeof error,
                 "   off by %.2g (%.3g %%), allowed %.2g", off,
                 100.0 * off / fabs(want),
                 tolerance * (1.0 + fabs(want)));
    test_fails(place, "%sgot  %s\nwant %s%s", where,
               digits_of(got_text, got), digits_of(want_text, want),
               error);
}

void test_ends(void)
{
    ck_abort_msg("failed");
}

bool judge_is_near(double got, double want, double tolerance)
{
    if (isinf(want))
        return isinf(got) && (got > 0) == (want > 0);
    return fabs(got - want) <= tolerance * (1.0 + fabs(want));
}

void judge_near(Place place, double got, double want, double tolerance)
{
    judge_at(place);
    record_want(&want, 1);
    if (!judge_is_near(got, want, tolerance))
        test_fails_at(place, "", got, want, tolerance);
}

void judge_int(Place place, int got, int want)
{
    judge_at(place);
    record_want(&(double){ want }, 1);
    if (got != want)
        test_fails(place, "got  %d\nwant %d", got, want);
}

void judge_bool(Place place, bool got, bool want)
{
    judge_at(place);
    if (got != want)
        test_fails(place, "got  %s\nwant %s", got ? "true" : "false",
                   want ? "true" : "false");
}

void judge_text(Place place, const char *got, const char *want)
{
    judge_at(place);
    if (got == NULL || strcmp(got, want) != 0)
        test_fails(place, "got  \"%s\"\nwant \"%s\"",
                   got ? got : "(NULL)", want);
}

void judge_numbers(Place place, const double *got, int count,
                   const double *want)
{
    judge_at(place);
    record_want(want, count);
    for (int i = 0; i < count; i++)
        if (!judge_is_near(got[i], want[i], CLOSE)) {
            char where[60];
            snprintf(where, sizeof where, "first difference at [%d]:\n",
                     i);
            test_fails_at(place, where, got[i], want[i], CLOSE);
            return;
        }
}

void judge_ints(Place place, const int *got, int count, const int *want)
{
    judge_at(place);
    for (int i = 0; i < count; i++)
        if (got[i] != want[i]) {
            test_fails(place,
                       "first difference at [%d]:\n"
                       "got  %d\nwant %d",
                       i, got[i], want[i]);
            return;
        }
}

void judge_that(Place place, bool holds)
{
    judge_at(place);
    if (!holds)
        test_fails(place, "this does not hold");
}

void judge_required(Place place, bool holds)
{
    judge_bool(place, holds, true);
    if (!holds)
        test_ends();
}

/* ---- Random inputs ------------------------------------------------ */

static Rng random_state;
static int random_line; /* of the test, that drew last */

void random_at(int line)
{
    random_line = line;
}

void random_start(const char *test_name)
{
    const char *seed = getenv("SEED");
    uint64_t hash = seed ? strtoull(seed, NULL, 10) : 1;
    for (const char *c = test_name; *c != '\0'; c++)
        hash = hash * 31 + (unsigned char)*c;
    random_state = rng_from_seed(hash);
}

static double between(double lowest, double highest)
{
    return lowest + (highest - lowest) * rng_uniform(&random_state);
}

static double number(void)
{
    double size = between(0.1, 1.0);
    return rng_below(&random_state, 2) == 0 ? size : -size;
}

double(random_between)(double lowest, double highest)
{
    double drawn = between(lowest, highest);
    record_random(random_line, drawn);
    return drawn;
}

double(random_number)(void)
{
    double drawn = number();
    record_random(random_line, drawn);
    return drawn;
}

int(random_int)(int lowest, int highest)
{
    int drawn = lowest + rng_below(&random_state, highest - lowest + 1);
    record_random(random_line, drawn);
    return drawn;
}

void(random_numbers)(double *numbers, int count)
{
    for (int i = 0; i < count; i++) {
        numbers[i] = number();
        record_random(random_line, numbers[i]);
    }
}
