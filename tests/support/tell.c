#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "support/diagnose.h"
#include "support/tell.h"

static const char *chapter; /* "05-layer" */
static bool colored;

enum { WIDTH = 76, MARGIN = 6 };

#define RED "31;1"
#define GREEN "32"
#define YELLOW "33"
#define BOLD "1"
#define DIM "2"

/* Begins a color, or with NULL ends it. */
static const char *color(const char *code)
{
    static char text[12];
    if (!colored)
        return "";
    snprintf(text, sizeof text, "\033[%sm", code ? code : "0");
    return text;
}

static void print_in(const char *code, const char *text)
{
    printf("%s%s", color(code), text);
    printf("%s", color(NULL));
}

void tell_begin(const char *of)
{
    const char *terminal = getenv("TERM");
    const char *no = getenv("NO_COLOR");
    chapter = of;
    colored = isatty(STDOUT_FILENO) && (no == NULL || *no == '\0') &&
              terminal != NULL && strcmp(terminal, "dumb") != 0;
}

/* ---- Text ---------------------------------------------------------- */

/* How many columns a word takes: UTF-8 has bytes that take none. */
static int columns(const char *word, int bytes)
{
    int count = 0;
    for (int i = 0; i < bytes; i++)
        count += ((unsigned char)word[i] & 0xc0) != 0x80;
    return count;
}

/* Words, wrapped at the margin. */
static void print_wrapped(const char *text)
{
    int column = 0;
    while (*text != '\0') {
        int length = (int)strcspn(text, " \n");
        int wide = columns(text, length);
        if (column == 0)
            printf("%*s", MARGIN, "");
        else if (MARGIN + column + 1 + wide > WIDTH) {
            printf("\n%*s", MARGIN, "");
            column = 0;
        } else {
            putchar(' ');
            column++;
        }
        printf("%.*s", length, text);
        column += wide;
        text += length;
        text += strspn(text, " \n");
    }
    putchar('\n');
}

/* Lines, each moved to the margin; got and want in their colors. */
static void print_lines(const char *text)
{
    while (*text != '\0') {
        int length = (int)strcspn(text, "\n");
        const char *code = strncmp(text, "got ", 4) == 0    ? RED
                           : strncmp(text, "want ", 5) == 0 ? GREEN
                                                            : NULL;
        printf("%*s%s%.*s", MARGIN + 2, "", color(code), length, text);
        printf("%s\n", color(NULL));
        text += length + (text[length] == '\n');
    }
}

/* "sigmoid_of_zero" as "sigmoid of zero". */
static void print_promise(const char *id)
{
    for (; *id != '\0'; id++)
        putchar(*id == '_' ? ' ' : *id);
}

/* ---- Lines of files ------------------------------------------------ */

/* Line number `wanted` of a file; NULL if it has none. To be freed. */
static char *line_of(const char *path, int wanted)
{
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    if (file == NULL)
        return NULL;
    for (int number = 1; getline(&line, &size, file) > 0; number++)
        if (number == wanted) {
            line[strcspn(line, "\n")] = '\0';
            fclose(file);
            return line;
        }
    free(line);
    fclose(file);
    return NULL;
}

static const char *tests_path(void)
{
    static char path[200];
    snprintf(path, sizeof path, "chapters/%s/tests.c", chapter);
    return path;
}

/* The random numbers that line drew, as a remark behind it. */
static void print_random(const Record *record, int line)
{
    int told = 0;
    for (int i = 0; i < record->random_count; i++) {
        if (record->random[i].line != line)
            continue;
        if (told == 6) {
            printf(" …");
            break;
        }
        if (told++ == 0)
            printf("%*s%s%*s random:", MARGIN, "", color(DIM), 8, "");
        printf(" %.6g", record->random[i].number);
    }
    if (told > 0)
        printf("%s\n", color(NULL));
}

/* The line where a test begins. */
static int start_line(const char *id)
{
    FILE *file = fopen(tests_path(), "r");
    char start[200], *line = NULL;
    size_t size = 0;
    int found = 0;
    snprintf(start, sizeof start, "START_TEST(%s)", id);
    for (int n = 1;
         file != NULL && found == 0 && getline(&line, &size, file) > 0;
         n++)
        if (strncmp(line, start, strlen(start)) == 0)
            found = n;
    free(line);
    if (file != NULL)
        fclose(file);
    return found;
}

static void print_source(int number, const char *line, bool here)
{
    printf("%*s%s%s%5d  %s", MARGIN, "", color(here ? BOLD : DIM),
           here ? ">" : " ", number, line);
    printf("%s\n", color(NULL));
}

/* The test as it stands in tests.c, up to the line that failed. */
enum { MOST_SOURCE = 14 };

static void print_test(const Record *record, const char *id, int last)
{
    FILE *file = fopen(tests_path(), "r");
    char start[200], *line = NULL;
    size_t size = 0;
    int begin = 0;
    bool more = false; /* an expectation goes on in the next line */
    if (file == NULL)
        return;
    snprintf(start, sizeof start, "START_TEST(%s)", id);
    for (int n = 1; getline(&line, &size, file) > 0; n++) {
        line[strcspn(line, "\n")] = '\0';
        if (n > last && !more)
            break;
        if (strncmp(line, start, strlen(start)) == 0)
            begin = n + 2;
        else if (strncmp(line, "END_TEST", 8) == 0)
            begin = 0;
        else if (n >= last ||
                 (begin > 0 && n >= begin && n > last - MOST_SOURCE)) {
            print_source(n, line, n == last);
            print_random(record, n);
        }
        more = n >= last && strchr(line, ';') == NULL;
    }
    free(line);
    fclose(file);
}

/* The learner's own line, where a crash tells it. */
static void print_own_line(const Crash *crash)
{
    char *line = line_of(crash->file, crash->line);
    if (line != NULL)
        print_source(crash->line, line, true);
    free(line);
}

/* ---- One failure ---------------------------------------------------- */

static const char *seconds(void)
{
    const char *given = getenv("TEST_SECONDS");
    static char text[60];
    snprintf(text, sizeof text, "%s seconds", given ? given : "2");
    return text;
}

static void tell_crash(const Crash *crash)
{
    char says[600], text[1100];
    snprintf(says, sizeof says, "%s", crash->says);
    if (strcmp(crash->kind, "endless") == 0)
        snprintf(says, sizeof says, crash->says, seconds());
    if (crash->line > 0)
        snprintf(
            text, sizeof text, "%s:%d: %s %s", crash->file, crash->line,
            crash->function[0] ? crash->function : "This line", says);
    else
        snprintf(text, sizeof text, "Your code %s", says);
    if (strcmp(crash->kind, "assert") == 0 && crash->line > 0)
        snprintf(text, sizeof text, "%s:%d: %s", crash->file,
                 crash->line, says);
    else if (strcmp(crash->kind, "assert") == 0)
        snprintf(text, sizeof text, "%s", says);
#ifdef __clang__
    if (crash->test_line == 0)
        strcat(text, " (Where? Clang tells the line of your code if "
                     "the package llvm is installed.)");
#endif
    print_wrapped(text);
    if (crash->line > 0)
        print_own_line(crash);
    for (int i = 0; i < crash->callers; i++) {
        Crash caller = { .line = crash->caller[i] };
        strcpy(caller.file, crash->file);
        printf("%*scalled from line %d:\n", MARGIN, "", caller.line);
        print_own_line(&caller);
    }
}

static void tell_unknown_end(void)
{
    print_wrapped("The test stopped in the middle, and nothing says "
                  "why. Open it in the debugger (below).");
}

/* What was promised, and what came instead. */
static void tell_difference(const Result *result)
{
    const Failure *failure = &result->record->failure;
    print_test(result->record, (*result->row->test)->name,
               failure->line);
    putchar('\n');
    printf("%*s", MARGIN, "");
    print_in(BOLD, failure->what + (failure->what[0] == '&' &&
                                    failure->what[1] != '('));
    if (failure->time > 1)
        printf("   (time %d in a loop)", failure->time);
    putchar('\n');
    print_lines(failure->why);
    print_lines(diagnose_all(result->record));
}

static void tell_nan_source(const Crash *source)
{
    char text[300];
    snprintf(text, sizeof text,
             "The first NaN arises, or is compared with, here "
             "(%s:%d):",
             source->file, source->line);
    print_wrapped(text);
    print_own_line(source);
}

static void tell_slips(const Slips *slips)
{
    for (int i = 0; i < slips->count; i++) {
        if (i > 0)
            print_wrapped("Or:");
        printf("%s", color(BOLD));
        print_wrapped(slips->sentence[i]);
        printf("%s", color(NULL));
    }
}

/* The mistake in a sentence, by slip or else by pattern. */
static void tell_mistake(const Record *record, const Slips *slips,
                         const Crash *nan_source)
{
    bool traced = nan_source->line > 0;
    const char *pattern = "";
    if (record->failed && slips->count == 0 && !traced)
        pattern = diagnose(record);
    tell_slips(slips);
    if (*pattern != '\0')
        print_wrapped(pattern);
    if (traced)
        tell_nan_source(nan_source);
    if (slips->count > 0 || *pattern != '\0' || traced)
        putchar('\n');
}

/* The line of a lesson where this section begins. */
static int section_line(const char *path, const char *title, int length)
{
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    int number = 0, found = 0;
    while (file != NULL && found == 0 &&
           getline(&line, &size, file) > 0) {
        const char *text = line + strspn(line, "#");
        number++;
        if (text - line >= 2 &&
            strncmp(text + 1, title, (size_t)length) == 0)
            found = number;
    }
    free(line);
    if (file != NULL)
        fclose(file);
    return found;
}

/* "Lesson 05, The formula." as a path with a line. */
static void tell_section(const char *rung)
{
    char path[200];
    int number, used = 0;
    if (rung == NULL)
        return;
    snprintf(path, sizeof path, "chapters/%s/lesson.md", chapter);
    printf("%*sread again  ", MARGIN, "");
    if (sscanf(rung, "Lesson %d, %n", &number, &used) == 1 &&
        used > 0 && number == atoi(chapter)) {
        int length = (int)strcspn(rung + used, ".?");
        int line = section_line(path, rung + used, length);
        printf("\"%.*s\" in %s", length, rung + used, path);
        if (line > 0)
            printf(":%d", line);
        putchar('\n');
    } else
        printf("%s\n", rung);
}

static void tell_what_next(const Result *result)
{
    const char *id = (*result->row->test)->name;
    tell_section(result->row->hints[1]);
    printf("%*sa hint      make hint CH=%.2s\n", MARGIN, "", chapter);
    printf("%*sthis alone  make check CH=%.2s TEST=%s\n", MARGIN, "",
           chapter, id);
    printf("%*sdebugger    make debug CH=%.2s TEST=%s\n", MARGIN, "",
           chapter, id);
}

void tell_failure(const Result *result, const Slips *slips,
                  const Crash *nan_source)
{
    const Record *record = result->record;
    bool crashed = result->crash.kind[0] != '\0';
    printf("\n%s:%d: %sfails:", tests_path(),
           record->failed ? record->failure.line
                          : start_line((*result->row->test)->name),
           color(RED));
    printf("%s ", color(NULL));
    print_promise((*result->row->test)->name);
    printf("\n\n");
    if (record->failed)
        tell_difference(result);
    else if (!crashed)
        tell_unknown_end();
    if (record->failed || !crashed)
        putchar('\n');
    if (crashed) {
        if (!record->failed && result->crash.test_line > 0) {
            print_test(record, (*result->row->test)->name,
                       result->crash.test_line);
            putchar('\n');
        }
        tell_crash(&result->crash);
        putchar('\n');
    }
    tell_mistake(record, slips, nan_source);
    if (!slips->certain && result->row->hints[0] != NULL) {
        print_wrapped(result->row->hints[0]);
        putchar('\n');
    }
    tell_printed(result);
    tell_what_next(result);
}

/* ---- The learner's own output --------------------------------------- */

enum { MOST_PRINTED = 12 };

/* As it was printed, but for control characters. */
static void print_plain(const char *text, int length)
{
    for (int i = 0; i < length && i < WIDTH; i++)
        putchar(iscntrl((unsigned char)text[i]) ? ' ' : text[i]);
    printf("%s\n", length > WIDTH ? " …" : "");
}

void tell_printed(const Result *result)
{
    const char *text = result->printed;
    int length = crash_begins(text), lines = 0;
    const char *end = text + length;
    while (text < end) {
        int line = (int)strcspn(text, "\n");
        if (lines == 0)
            printf("%*syour code printed:\n", MARGIN, "");
        if (lines++ < MOST_PRINTED) {
            printf("%*s| ", MARGIN, "");
            print_plain(text, line);
        }
        text += line + (text[line] == '\n');
    }
    if (lines > MOST_PRINTED)
        printf("%*s| … %d lines more\n", MARGIN, "",
               lines - MOST_PRINTED);
    if (lines > 0)
        putchar('\n');
}

/* ---- All tests ------------------------------------------------------- */

enum { MOST_PASSES = 12 };

static void tell_result(const Result *result)
{
    static const char *const words[] = { "pass", "FAIL", "wait",
                                         "----" };
    static const char *const codes[] = { GREEN, RED, YELLOW, DIM };
    printf("  ");
    print_in(codes[result->status], words[result->status]);
    printf(" %s", (*result->row->test)->name);
    if (result->status == WAITING)
        printf("   (first %s)", result->waits_for);
    if (result->status == NOT_RUN)
        printf("   (not run: one was stopped already)");
    putchar('\n');
}

static void tell_sum(int passed, int count, int points, int of)
{
    enum { BAR = 20 };
    printf("  %d of %d tests pass, %d of %d points  [", passed, count,
           points, of);
    int full = of > 0 ? points * BAR / of : 0;
    printf("%s", color(GREEN));
    for (int i = 0; i < full; i++)
        putchar('#');
    printf("%s", color(NULL));
    for (int i = full; i < BAR; i++)
        putchar('.');
    printf("]\n");
}

void tell_results(const Result *results, int count)
{
    int passed = 0, points = 0, of = 0;
    for (int i = 0; i < count; i++) {
        bool pass = results[i].status == PASSED;
        passed += pass;
        of += results[i].row->points;
        points += pass ? results[i].row->points : 0;
        if (!pass || count <= MOST_PASSES)
            tell_result(&results[i]);
    }
    if (count > MOST_PASSES && passed > 0) {
        printf("  ");
        print_in(GREEN, "pass");
        printf(passed == count ? " all %d\n" : " %d others\n", passed);
    }
    tell_sum(passed, count, points, of);
}
