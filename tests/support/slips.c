/* The file of slips, made by src/slips.sh:
 *
 *   slip forgot_bias
 *   says You leave the bias out. …
 *   test each_neuron_adds_its_own_bias finished 61
 *   at 61 3 -25 36 14
 *   at 66 1 0.25
 *   test …
 *
 * After `test`: how it ended, and the line of the first failure. After
 * `at`: a line of tests.c, how many numbers it looked at, and these (the
 * first of them).
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support/slips.h"

/* Enough to tell mistakes apart: so many looks at something, and so
 * many numbers of each. */
enum { MOST_LOOKS = 400, MOST_NUMBERS = 40 };

static int at_most(int most, int count)
{
    return count < most ? count : most;
}

void slips_write(FILE *file, const Outcome *outcome)
{
    const Record *r = outcome->record;
    fprintf(file, "test %s %s %d\n", outcome->id, outcome->end,
            r->failed ? r->failure.line : 0);
    for (int e = 0; e < at_most(MOST_LOOKS, r->entry_count); e++) {
        const Entry *entry = &r->entry[e];
        fprintf(file, "at %d %d", entry->line, entry->count);
        for (int i = 0; i < at_most(MOST_NUMBERS, entry->count); i++)
            fprintf(file, " %.17g", r->got[entry->first + i]);
        fputc('\n', file);
    }
}

static bool same_number(double a, double b)
{
    if (isnan(a) || isnan(b) || isinf(a) || isinf(b))
        return (isnan(a) && isnan(b)) || a == b;
    return fabs(a - b) <= 1e-9 * fabs(b) + 1e-11;
}

/* ---- One test of a slip against the learner's --------------------- */

typedef struct {
    const Outcome *outcome; /* NULL: the learner's did not fail */
    bool whole;             /* everything is the same so far */
    bool at_failure;        /* all of the failing line is the same */
    int next;               /* the learner's next entry */
    int next_there;         /* the next one at the failing line */
    int numbers;            /* that are numbers, at the failing line */
} Match;

static int next_at(const Record *r, int from, int line)
{
    while (from < at_most(MOST_LOOKS, r->entry_count) &&
           r->entry[from].line != line)
        from++;
    return from;
}

/* An expectation over several lines has its first line's number from
 * one compiler and its last line's from another. */
static bool same_line(int a, int b)
{
    return abs(a - b) <= 12;
}

/* Are the numbers that stand in `text` those of entry e? */
static bool same_entry(const Record *r, int e, int line, int count,
                       const char *text, int *numbers)
{
    if (e >= r->entry_count || !same_line(r->entry[e].line, line) ||
        r->entry[e].count != count)
        return false;
    for (int i = 0; i < at_most(MOST_NUMBERS, count); i++) {
        char *end;
        double number = strtod(text, &end);
        if (!same_number(r->got[r->entry[e].first + i], number))
            return false;
        *numbers += !isnan(number);
        text = end;
    }
    return true;
}

static void match_begin(Match *match, const char *line,
                        const Outcome *outcomes, int count)
{
    char id[200], end[240];
    int at = 0;
    *match = (Match){ 0 };
    if (sscanf(line, "test %199s %239s %d", id, end, &at) != 3)
        return;
    for (int i = 0; i < count; i++)
        if (strcmp(outcomes[i].id, id) == 0 && !outcomes[i].passed)
            match->outcome = &outcomes[i];
    if (match->outcome == NULL)
        return;
    const Record *r = match->outcome->record;
    match->whole = strcmp(end, match->outcome->end) == 0;
    match->at_failure = r->failed && r->failure.line == at;
    match->next_there = next_at(r, 0, r->failure.line);
}

static void match_entry(Match *match, const char *text)
{
    int line, count, used, ignored = 0;
    if (match->outcome == NULL ||
        sscanf(text, "at %d %d%n", &line, &count, &used) != 2)
        return;
    const Record *r = match->outcome->record;
    match->whole =
        match->whole && same_entry(r, match->next++, line, count,
                                   text + used, &ignored);
    if (!r->failed || line != r->failure.line)
        return;
    match->at_failure = match->at_failure &&
                        same_entry(r, match->next_there, line, count,
                                   text + used, &match->numbers);
    match->next_there = next_at(r, match->next_there + 1, line);
}

/* 3: the same throughout. 1: the same where it fails. -1: not. 0: there
 * is nothing to compare. */
static int match_score(const Match *match)
{
    if (match->outcome == NULL)
        return 0;
    const Record *r = match->outcome->record;
    int looks = at_most(MOST_LOOKS, r->entry_count);
    if (match->whole && match->next == looks)
        return 3;
    return match->at_failure && match->numbers > 0 &&
                   match->next_there == looks
               ? 1
               : -1;
}

/* ---- All slips ----------------------------------------------------- */

/* What is known so far of the slip that is being read. */
typedef struct {
    char name[100], sentence[600];
    bool explains; /* the failure that is told */
    bool differs;  /* in another test that fails in both */
    int tests;     /* so many fail in both, and alike */
    int score;
} Candidate;

static void judge_candidate(Slips *slips, int *best,
                            const Candidate *candidate)
{
    if (!candidate->explains)
        return;
    if (candidate->score > *best) {
        *best = candidate->score;
        *slips = (Slips){ 0 };
    }
    if (candidate->score == *best &&
        strcmp(candidate->name, "stub") == 0)
        slips->as_handed_out = true;
    if (candidate->score == *best)
        slips->certain = !candidate->differs && !slips->as_handed_out;
    if (candidate->score == *best && slips->count < 2)
        snprintf(slips->sentence[slips->count++],
                 sizeof *slips->sentence, "%s%s",
                 candidate->differs ? "Perhaps: " : "",
                 candidate->sentence);
}

static void end_test(Candidate *candidate, Match *match,
                     const Outcome *told)
{
    int score = match_score(match);
    candidate->score += score;
    if (match->outcome == told && score > 0)
        candidate->explains = true;
    candidate->tests += score > 0;
    if (score < 0)
        candidate->differs = true;
    match->outcome = NULL;
}

/* A slip that fails where the learner's code does not is another. */
static void begin_test(Candidate *candidate, Match *match,
                       const char *line, const Outcome *outcomes,
                       int count)
{
    match_begin(match, line, outcomes, count);
    if (match->outcome == NULL && count > 1)
        candidate->score -= 2;
}

Slips slips_find(const char *path, const Outcome *outcomes, int count,
                 int told)
{
    Slips slips = { 0 };
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return slips;
    Candidate candidate = { 0 };
    Match match = { 0 };
    int best = -1000;
    char *line = NULL;
    size_t size = 0;
    while (getline(&line, &size, file) > 0) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "at ", 3) != 0)
            end_test(&candidate, &match, &outcomes[told]);
        if (strncmp(line, "slip ", 5) == 0) {
            judge_candidate(&slips, &best, &candidate);
            candidate = (Candidate){ 0 };
            snprintf(candidate.name, sizeof candidate.name, "%s",
                     line + 5);
        } else if (strncmp(line, "says ", 5) == 0)
            snprintf(candidate.sentence, sizeof candidate.sentence,
                     "%s", line + 5);
        else if (strncmp(line, "test ", 5) == 0)
            begin_test(&candidate, &match, line, outcomes, count);
        else
            match_entry(&match, line);
    }
    end_test(&candidate, &match, &outcomes[told]);
    judge_candidate(&slips, &best, &candidate);
    free(line);
    fclose(file);
    return slips;
}
