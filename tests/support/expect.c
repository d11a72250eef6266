/* The judge beside the learner's code: compares here and now. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "06-network/rng.h"
#include "support/expect.h"

double pass_number(Place place, double got)
{
    (void)place;
    return got;
}

int pass_int(Place place, int got)
{
    (void)place;
    return got;
}

const char *pass_text(Place place, const char *got)
{
    (void)place;
    return got;
}

void pass_numbers(Place place, double *got, int count)
{
    (void)place, (void)got, (void)count;
}

void pass_ints(Place place, int *got, int count)
{
    (void)place, (void)got, (void)count;
}

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
    char why[2000], when[60] = "";
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(why, sizeof why, format, arguments);
    va_end(arguments);
    int times = *visits_of(place.line);
    if (times > 1)
        snprintf(when, sizeof when, " (time %d in a loop)", times);
    ck_abort_msg("tests.c:%d%s: %s\n%s", place.line, when, place.text,
                 why);
}

const char *judge_remark(double got)
{
    return isnan(got) ? "   (not a number: nothing was put there, "
                        "or 0 / 0)"
                      : "";
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
    if (!judge_is_near(got, want, tolerance))
        test_fails(place,
                   "    got  %.17g%s\n"
                   "    want %.17g   (relative tolerance %g)",
                   got, judge_remark(got), want, tolerance);
}

void judge_int(Place place, int got, int want)
{
    judge_at(place);
    if (got != want)
        test_fails(place, "    got  %d\n    want %d", got, want);
}

void judge_bool(Place place, bool got, bool want)
{
    judge_at(place);
    if (got != want)
        test_fails(place, "    got  %s\n    want %s",
                   got ? "true" : "false", want ? "true" : "false");
}

void judge_text(Place place, const char *got, const char *want)
{
    judge_at(place);
    if (got == NULL || strcmp(got, want) != 0)
        test_fails(place, "    got  \"%s\"\n    want \"%s\"",
                   got ? got : "(NULL)", want);
}

void judge_numbers(Place place, const double *got, int count,
                   const double *want)
{
    judge_at(place);
    int wrong = 0, first = 0;
    for (int i = count - 1; i >= 0; i--)
        if (!judge_is_near(got[i], want[i], CLOSE)) {
            wrong++;
            first = i;
        }
    if (wrong > 0)
        test_fails(place,
                   "    first difference at [%d]:\n"
                   "    got  %.17g%s\n"
                   "    want %.17g   (%d of %d are wrong)",
                   first, got[first], judge_remark(got[first]),
                   want[first], wrong, count);
}

void judge_ints(Place place, const int *got, int count, const int *want)
{
    judge_at(place);
    for (int i = 0; i < count; i++)
        if (got[i] != want[i])
            test_fails(place,
                       "    first difference at [%d]:\n"
                       "    got  %d\n    want %d",
                       i, got[i], want[i]);
}

void judge_that(Place place, bool holds)
{
    judge_at(place);
    if (!holds)
        test_fails(place, "    this does not hold");
}

static Rng random_state;

void random_start(const char *test_name)
{
    const char *seed = getenv("SEED");
    uint64_t hash = seed ? strtoull(seed, NULL, 10) : 1;
    for (const char *c = test_name; *c != '\0'; c++)
        hash = hash * 31 + (unsigned char)*c;
    random_state = rng_from_seed(hash);
}

double random_between(double lowest, double highest)
{
    return lowest + (highest - lowest) * rng_uniform(&random_state);
}

double random_number(void)
{
    double size = random_between(0.1, 1.0);
    return rng_below(&random_state, 2) == 0 ? size : -size;
}

int random_int(int lowest, int highest)
{
    return lowest + rng_below(&random_state, highest - lowest + 1);
}

void random_numbers(double *numbers, int count)
{
    for (int i = 0; i < count; i++)
        numbers[i] = random_number();
}
