#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/crash.h"

/* ---- Where it happened ------------------------------------------- */

/* Is this the file of an answer of the chapter, and not given code? */
static bool is_answer(const char *path, const char *chapter)
{
    if (strstr(path, "/edited/") != NULL)
        return true;
    const char *in = strstr(path, chapter);
    if (in == NULL)
        return false;
    in += strlen(chapter);
    return strncmp(in, "/exercise.c:", 12) == 0 ||
           strncmp(in, "/solution.c:", 12) == 0 ||
           strncmp(in, "/wrong/", 7) == 0;
}

static void keep_place(Crash *crash, const char *path)
{
    const char *from = strstr(path, "chapters/");
    const char *colon = strchr(path, ':');
    if (from == NULL || colon == NULL || colon < from)
        return;
    snprintf(crash->file, sizeof crash->file, "%.*s",
             (int)(colon - from), from);
    crash->line = atoi(colon + 1);
}

/* A frame:  #1 0x55ab in layer_activate chapters/…/exercise.c:17:9
 * The first is the place, those below it in the stack called it. */
static bool read_frame(Crash *crash, const char *line,
                       const char *chapter)
{
    char function[64], path[500];
    if (sscanf(line, " #%*d %*s in %63s %499s", function, path) != 2)
        return false;
    const char *tests = strstr(path, "/tests.c:");
    if (tests != NULL && crash->test_line == 0)
        crash->test_line = atoi(strchr(tests, ':') + 1);
    bool mine = is_answer(path, chapter);
    if (mine && crash->function[0] == '\0') {
        snprintf(crash->function, sizeof crash->function, "%s",
                 function);
        keep_place(crash, path);
    } else if (mine && crash->callers < 3)
        crash->caller[crash->callers++] = atoi(strchr(path, ':') + 1);
    if (mine) /* the last one that is, is the one the test called */
        snprintf(crash->entry, sizeof crash->entry, "%s", function);
    return true;
}

/* ---- What happened ------------------------------------------------ */

/* A word in a report, and what it means. The first that is found. */
static const struct {
    const char *word, *kind, *says;
} meanings[] = {
    { "TEST IS LATE", "endless",
      "was still running after %s: a loop that never ends?" },
    { "TEST HAS LEFT", "exit",
      "ended the whole program (exit or abort). A function returns to "
      "its caller, whatever it has found." },
    { "detected memory leaks", "leak",
      "asked for memory here that is never given back: every malloc "
      "or …_init needs its free or …_free, on every way out" },
    { "attempting double-free", "double-free",
      "gives the same memory back a second time" },
    { "attempting free on address which was not malloc", "bad-free",
      "gives memory back that did not come from malloc" },
    { "heap-use-after-free", "use-after-free",
      "uses memory after it was given back (free)" },
    { "stack-use-after", "use-after-return",
      "uses a local variable of a function that has ended" },
    { "stack-overflow", "stack-overflow",
      "calls itself again and again until there was no room left: "
      "where does the recursion end?" },
    { "rss limit", "memory", "asks for more and more memory" },
    { "allocation-size-too-big", "memory",
      "asks for an impossible amount of memory: is a size negative?" },
    { "calloc-overflow", "memory",
      "asks for an impossible amount of memory: is a size negative?" },
    { "negative-size-param", "negative-size",
      "gives a negative size to a function that moves memory" },
    { "memcpy-param-overlap", "overlap",
      "copies memory onto itself: source and target overlap" },
    { "TEST CALLED NULL", "null-call",
      "calls a function through a pointer that is NULL" },
    { "points to the zero page", "null",
      "follows a pointer that is NULL" },
    { "addition of unsigned offset", "read-before",
      "goes far outside of an array: is an index below 0?" },
    { "dereferencing a misaligned", "misaligned",
      "follows a pointer to a place that cannot hold such a value" },
    { "null pointer", "null", "follows a pointer that is NULL" },
    { "division by zero", "division", "divides a whole number by 0" },
    { "FPE on unknown", "division", "divides a whole number by 0" },
    { "signed integer overflow", "overflow",
      "computes a whole number that is too large for an int: does a "
      "loop run the wrong way, or without end?" },
    { "not a valid value for type", "not-set",
      "uses a bool that was never set" },
    { "variable length array bound", "length",
      "makes an array of no or negative length" },
    { "shift exponent", "shift", "shifts by too many bits" },
    { "SEGV", "wild",
      "follows a pointer that leads nowhere: was it ever set? Is an "
      "index far too large?" },
    { "runtime error", "undefined",
      "does something that C gives no meaning to" },
};

static void use_meaning(Crash *crash, const char *text)
{
    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
        if (strstr(text, meanings[i].word) != NULL) {
            snprintf(crash->kind, sizeof crash->kind, "%s",
                     meanings[i].kind);
            snprintf(crash->says, sizeof crash->says, "%s",
                     meanings[i].says);
            return;
        }
}

/* …-buffer-overflow, on which side of an array of which size:
 *   READ of size 8 at 0x…
 *   0x… is located 0 bytes to the right of 24-byte region */
static bool read_overflow(Crash *crash, const char *text)
{
    const char *write = strstr(text, "WRITE of size");
    const char *at = strstr(text, " is located ");
    bool before =
        strstr(text, "underflows this variable") != NULL ||
        (at != NULL && (strstr(at, "to the left of") != NULL ||
                        strstr(at, "bytes before") != NULL));
    const char *region = strstr(text, "-byte region");
    if (strstr(text, "buffer-overflow") == NULL &&
        strstr(text, "buffer-underflow") == NULL &&
        strstr(text, "out of bounds for type") == NULL)
        return false;
    while (region != NULL && isdigit((unsigned char)region[-1]))
        region--;
    char size[60] = "";
    /* Of the heap: how far from an array of which size. */
    size_t words = at != NULL ? strcspn(at, "[\n") : 0;
    if (region != NULL && at != NULL && region > at &&
        region < at + words)
        snprintf(crash->detail, sizeof crash->detail, "%.*s",
                 (int)words, at);
    if (region != NULL && atoi(region) % 8 == 0)
        snprintf(size, sizeof size, " (of %d numbers)",
                 atoi(region) / 8);
    else if (region != NULL)
        snprintf(size, sizeof size, " (of %d bytes)", atoi(region));
    snprintf(crash->kind, sizeof crash->kind, "%s-%s",
             write != NULL ? "write" : "read",
             before ? "before" : "behind");
    snprintf(crash->says, sizeof crash->says, "%s %s an array%s: %s",
             write != NULL ? "writes" : "reads",
             before ? "in front of" : "behind", size,
             before ? "is an index below 0?"
                    : "is an index one too large, or rows taken for "
                      "columns? The last index is the size minus 1.");
    return true;
}

/* file:line: function: Assertion `a->cols == b->rows' failed. */
static bool read_assertion(Crash *crash, const char *text)
{
    const char *at = strstr(text, ": Assertion `");
    if (at == NULL)
        return false;
    const char *promise = at + strlen(": Assertion `");
    const char *end = strstr(promise, "' failed");
    /* gcc writes the name, clang the head: double f(int, double) */
    const char *line = at;
    while (line > text && line[-1] != '\n')
        line--;
    const char *head = memchr(line, '(', (size_t)(at - line));
    const char *after = head != NULL ? head : at;
    const char *function = after;
    while (function > line && (isalnum((unsigned char)function[-1]) ||
                               function[-1] == '_'))
        function--;
    if (end == NULL)
        return false;
    snprintf(crash->kind, sizeof crash->kind, "assert");
    snprintf(crash->detail, sizeof crash->detail, "%.*s %.*s",
             (int)(after - function), function, (int)(end - promise),
             promise);
    snprintf(crash->says, sizeof crash->says,
             "%.*s was called with arguments that do not fit; it "
             "insists on  %.*s",
             (int)(after - function), function, (int)(end - promise),
             promise);
    return true;
}

/* exercise.c:12:9: runtime error: index 3 out of bounds … */
static void read_runtime_error(Crash *crash, const char *text,
                               const char *chapter)
{
    const char *error = strstr(text, ": runtime error");
    if (error == NULL)
        return;
    const char *line = error;
    while (line > text && line[-1] != '\n')
        line--;
    char path[500];
    snprintf(path, sizeof path, "%.*s", (int)(error - line), line);
    if (is_answer(path, chapter))
        keep_place(crash, path);
}

/* The first stack in which the learner's file or the test occurs. */
static void read_stack(Crash *crash, const char *text,
                       const char *chapter)
{
    for (const char *line = text; line != NULL && *line != '\0';) {
        bool frame = read_frame(crash, line, chapter);
        if (!frame && crash->test_line > 0 &&
            line[strspn(line, " ")] != '#')
            return;
        line = strchr(line, '\n');
        line = line != NULL ? line + 1 : NULL;
    }
}

Crash crash_read(const char *text, const char *chapter)
{
    Crash crash = { 0 };
    if (!read_assertion(&crash, text) && !read_overflow(&crash, text))
        use_meaning(&crash, text);
    if (crash.kind[0] == '\0')
        return crash;
    read_runtime_error(&crash, text, chapter);
    read_stack(&crash, text, chapter);
    return crash;
}

int crash_begins(const char *text)
{
    static const char *const words[] = {
        "=====",           "AddressSanitizer", ": runtime error",
        ": Assertion `",   "TEST IS LATE",     "TEST HAS LEFT",
        "TEST CALLED NULL"
    };
    const char *begin = text + strlen(text);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *found = strstr(text, words[i]);
        if (found != NULL && found < begin)
            begin = found;
    }
    while (begin > text && begin[-1] != '\n')
        begin--;
    while (begin > text && begin[-1] == '\n')
        begin--;
    return (int)(begin - text);
}
