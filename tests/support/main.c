/* The one main of all chapter tests.
 *
 *   check [--all] [TEST]
 *
 * Runs the tests of one chapter in their order, each in a child
 * process, and tells what came out: a line for each test and, for the
 * first that fails, why. --all tells why for each; TEST runs one test.
 *
 * Exit code: 0 all passed, 1 some failed, 2 no such test.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "support/expect.h"

/* Only a test that reached its end leaves with this status, so that
 * code that ends the program early cannot pass by accident. */
enum { FINISHED = 77 };

static const char *running; /* id of the test that runs now */

/* The leak checker of the address sanitizer, where there is one. */
extern int __lsan_do_recoverable_leak_check(void) __attribute__((weak));

static void before_test(void)
{
    random_start(running);
}

static void after_test(void)
{
    if (__lsan_do_recoverable_leak_check != NULL &&
        __lsan_do_recoverable_leak_check() != 0)
        ck_abort_msg("memory was allocated and never freed");
    _exit(FINISHED);
}

static void clear_environment(void)
{
    static const char *const names[] = {
        "CK_RUN_CASE",          "CK_RUN_SUITE",
        "CK_INCLUDE_TAGS",      "CK_EXCLUDE_TAGS",
        "CK_MAX_MSG_SIZE",      "CK_DEFAULT_TIMEOUT",
        "CK_LOG_FILE_NAME",     "CK_TIMEOUT_MULTIPLIER",
        "CK_TAP_LOG_FILE_NAME", "CK_XML_LOG_FILE_NAME",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        unsetenv(names[i]);
}

/* Where the children's stderr goes while they run. */
static FILE *capture;

static int capture_start(void)
{
    int terminal = dup(STDERR_FILENO);
    fflush(stderr);
    if (ftruncate(fileno(capture), 0) == 0)
        rewind(capture);
    dup2(fileno(capture), STDERR_FILENO);
    return terminal;
}

static void capture_stop(int terminal)
{
    dup2(terminal, STDERR_FILENO);
    close(terminal);
}

/* What a sanitizer said: the lines a learner can use. */
static void tell_captured(void)
{
    char line[500];
    rewind(capture);
    for (int told = 0; told < 6 && fgets(line, sizeof line, capture);)
        if (strstr(line, "ERROR: ") ||
            strstr(line, "runtime error: ") ||
            strstr(line, "exercise.c:") || strstr(line, "Assertion")) {
            printf("      | %s", line);
            told++;
        }
}

/* Prints text with every line moved to the right. */
static void tell_indented(const char *text)
{
    printf("      ");
    for (; *text != '\0'; text++) {
        putchar(*text);
        if (*text == '\n')
            printf("      ");
    }
    putchar('\n');
}

static void tell_failure(TestResult *result, const char *chapter,
                         const ChapterTest *row)
{
    if (tr_rtype(result) == CK_FAILURE)
        tell_indented(tr_msg(result));
    else
        printf("      the program stopped in the middle: %s\n",
               tr_msg(result));
    tell_captured();
    if (row->hints[0] != NULL)
        printf("      hint: %s\n", row->hints[0]);
    printf("      again, this test only: make check CH=%.2s TEST=%s\n",
           chapter, running);
}

/* Runs one test. Returns whether it passed. */
static bool run(const ChapterTest *row, const char *chapter, bool tell)
{
    const TTest *test = *row->test;
    running = test->name;
    Suite *suite = suite_create(chapter);
    TCase *tcase = tcase_create(test->name);
    tcase_set_timeout(tcase, 20);
    tcase_add_checked_fixture(tcase, before_test, after_test);
    tcase_add_exit_test(tcase, test, FINISHED);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, getenv("CK_FORK") ? CK_FORK_GETENV
                                                      : CK_FORK);

    int terminal = capture_start();
    srunner_run_all(runner, CK_SILENT);
    capture_stop(terminal);

    bool passed = srunner_ntests_run(runner) == 1 &&
                  srunner_ntests_failed(runner) == 0;
    TestResult **results = srunner_results(runner);
    printf("  %s %s\n", passed ? "pass" : "FAIL", test->name);
    if (!passed && tell)
        tell_failure(results[0], chapter, row);
    free(results);
    srunner_free(runner);
    return passed;
}

/* The chapter stands in the program's path: …/05-layer, or for a
 * wrong answer …/05-layer/slip. */
static const char *chapter_of(const char *program)
{
    const char *name = program;
    for (const char *c = program; *c != '\0'; c++)
        if (c[0] == '/' && '0' <= c[1] && c[1] <= '9')
            name = c + 1;
    return name;
}

int main(int count, char **arguments)
{
    bool all = false;
    const char *only = NULL;
    for (int i = 1; i < count; i++)
        if (strcmp(arguments[i], "--all") == 0)
            all = true;
        else
            only = arguments[i];

    clear_environment();
    setvbuf(stdout, NULL, _IOLBF, 0);
    capture = tmpfile();
    if (capture == NULL) {
        fprintf(stderr,
                "check: cannot write to the temporary folder\n");
        return 2;
    }

    int tests = 0, passed = 0;
    for (const ChapterTest *row = chapter_tests; row->test; row++) {
        if (only != NULL && strcmp(only, (*row->test)->name) != 0)
            continue;
        tests++;
        passed += run(row, chapter_of(arguments[0]),
                      all || passed == tests - 1);
    }
    fclose(capture);
    if (tests == 0) {
        fprintf(stderr, "check: there is no test %s in this chapter\n",
                only);
        return 2;
    }
    printf("  %d of %d tests pass\n", passed, tests);
    return passed == tests ? 0 : 1;
}
