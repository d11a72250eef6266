/* The one main of all chapter tests.
 *
 *   check [--all] [--untouched] [--slips FILE] [--result FILE] [TEST]
 *   check --verdict
 *   check --record
 *   check --hint TEST RUNG
 *
 * Runs the tests of one chapter in their order, each in a child
 * process, and tells what came out: a line for each test and, for the
 * first that fails, why. --all tells why for each, TEST runs one test,
 * --untouched says that nothing was written into the exercise yet.
 * FILE holds the records of known slips (see slips.h); the result is
 * written as a line for each test: id, status, points, the line of
 * tests.c that failed with the how-manieth time there, and where the
 * learner's file crashed (- 0: it did not).
 *
 * --verdict is silent and stops at the first failure. --record prints
 * how each test came out and, where it failed, its record. --hint
 * prints one rung of a test's ladder of hints.
 *
 * Exit code: 0 all passed, 1 some failed, 2 wrong use.
 */
#define _GNU_SOURCE /* feenableexcept */
#include <fcntl.h>
#include <fenv.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

#include "support/diagnose.h"
#include "support/tell.h"

/* Only a test that reached its end leaves with this status, so that
 * code that ends the program early cannot pass by accident. */
enum { FINISHED = 77, MOST_TESTS = 100, MOST_LATE = 1 };

typedef struct {
    bool all, untouched, verdict, recording;
    const char *only, *slips, *result;
    const char *hint_of, *rung;
} Options;

static const char *running; /* id of the test that runs now */
static bool trap_nan;       /* stop where the first NaN arises */
static Record *spare;       /* for a test that is run again */

/* ---- In the child ------------------------------------------------- */

/* What gcc's and clang's sanitizers offer, where they are linked. */
extern int __lsan_do_recoverable_leak_check(void) __attribute__((weak));
extern size_t __sanitizer_get_current_allocated_bytes(void)
    __attribute__((weak));
extern void __sanitizer_print_stack_trace(void) __attribute__((weak));
const char *__asan_default_options(void);
const char *__ubsan_default_options(void);

const char *__asan_default_options(void)
{
    return "detect_leaks=1:leak_check_at_exit=0:handle_abort=1:"
           "handle_sigfpe=1:allocator_may_return_null=1:"
           "hard_rss_limit_mb=3000:color=never:"
           "allow_user_segv_handler=1";
}

const char *__ubsan_default_options(void)
{
    return "print_stacktrace=1:color=never";
}

static size_t bytes_before;

static size_t bytes_now(void)
{
    return __sanitizer_get_current_allocated_bytes != NULL
               ? __sanitizer_get_current_allocated_bytes()
               : 0;
}

static void leave(int status)
{
    fflush(NULL);
    _exit(status);
}

static void too_late(int signal)
{
    (void)signal;
    the_record->late = true;
    enum { ENOUGH = 100000 }; /* room for what is said below */
    if (lseek(STDERR_FILENO, 0, SEEK_END) > ENOUGH &&
        ftruncate(STDERR_FILENO, ENOUGH) == 0)
        lseek(STDERR_FILENO, 0, SEEK_END);
    static const char words[] = "\nTEST IS LATE\n";
    if (write(STDERR_FILENO, words, sizeof words - 1) > 0 &&
        __sanitizer_print_stack_trace != NULL)
        __sanitizer_print_stack_trace();
    _exit(1);
}

static void left_early(void)
{
    if (the_record->finished)
        return;
    fprintf(stderr, "\nTEST HAS LEFT\n");
    if (__sanitizer_print_stack_trace != NULL)
        __sanitizer_print_stack_trace();
}

/* Processor time, so that a busy machine makes nobody late. */
static void start_clock(void)
{
    const char *given = getenv("TEST_SECONDS");
    int seconds = given != NULL ? atoi(given) : 2;
    struct itimerval limit = { .it_value.tv_sec = seconds };
    signal(SIGPROF, too_late);
    setitimer(ITIMER_PROF, &limit, NULL);
}

static void limit_output(void)
{
    struct rlimit none = { 0, 0 }, file = { 64 << 20, 64 << 20 };
    setrlimit(RLIMIT_CORE, &none);
    setrlimit(RLIMIT_FSIZE, &file);
    signal(SIGXFSZ, SIG_IGN);
}

static void trap_first_nan(void)
{
#if defined __GLIBC__ && defined __x86_64__
    if (trap_nan)
        feenableexcept(FE_INVALID);
#endif
}

/* A call through NULL leaves the stack without a trace of who called:
 * take the return address from it, as if the call were the crash. */
static struct sigaction sanitizer;

static void crash_at_caller(int signal, siginfo_t *info, void *context)
{
#if defined __GLIBC__ && defined __x86_64__
    greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
    static const char words[] = "\nTEST CALLED NULL\n";
    if (registers[REG_RIP] == 0 &&
        write(STDERR_FILENO, words, sizeof words - 1) > 0) {
        registers[REG_RIP] = *(greg_t *)registers[REG_RSP];
        registers[REG_RSP] += (greg_t)sizeof(greg_t);
    }
#endif
    sanitizer.sa_sigaction(signal, info, context);
}

static void watch_null_calls(void)
{
    struct sigaction ours = { 0 };
    if (sigaction(SIGSEGV, NULL, &sanitizer) != 0 ||
        (sanitizer.sa_flags & SA_SIGINFO) == 0)
        return;
    ours.sa_sigaction = crash_at_caller;
    ours.sa_flags = sanitizer.sa_flags;
    sigaction(SIGSEGV, &ours, NULL);
}

static void before_test(void)
{
    random_start(running);
    if (getenv("CK_FORK") == NULL) {
        int nothing = open("/dev/null", O_RDONLY);
        dup2(nothing, STDIN_FILENO);
        limit_output();
        start_clock();
        watch_null_calls();
        atexit(left_early);
    }
    bytes_before = bytes_now();
    trap_first_nan();
}

static void after_test(void)
{
    the_record->finished = true;
    if (the_record->failed)
        test_ends();
    if (__lsan_do_recoverable_leak_check != NULL &&
        bytes_now() != bytes_before &&
        __lsan_do_recoverable_leak_check() != 0)
        test_ends();
    leave(FINISHED);
}

/* ---- Running ------------------------------------------------------- */

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

/* Where the output of children goes while they run. */
static FILE *capture;
static int terminal[2];

static void capture_start(void)
{
    fflush(NULL);
    if (ftruncate(fileno(capture), 0) == 0)
        rewind(capture);
    for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++) {
        terminal[fd - 1] = dup(fd);
        dup2(fileno(capture), fd);
    }
}

/* Gives back what was captured: of much text the begin and the end. */
static char *capture_stop(void)
{
    enum { BEGIN = 20000, MOST = 200000 };
    for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++) {
        dup2(terminal[fd - 1], fd);
        close(terminal[fd - 1]);
    }
    char *text = calloc(MOST + 1, 1);
    if (text == NULL)
        return NULL;
    rewind(capture);
    size_t size = fread(text, 1, BEGIN, capture);
    fseek(capture, 0, SEEK_END);
    long rest = ftell(capture) - (long)size;
    fseek(capture, -(rest < MOST - BEGIN ? rest : MOST - BEGIN),
          SEEK_END);
    size += fread(text + size, 1, MOST - size, capture);
    for (size_t i = 0; i < size; i++)
        if (text[i] == '\0')
            text[i] = ' ';
    return text;
}

/* One test in a child, by Check. Did it pass? */
static bool run_alone(const TTest *test, const char *chapter)
{
    Suite *suite = suite_create(chapter);
    TCase *tcase = tcase_create(test->name);
    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, before_test, after_test);
    tcase_add_exit_test(tcase, test, FINISHED);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, getenv("CK_FORK") ? CK_FORK_GETENV
                                                      : CK_FORK);
    srunner_run_all(runner, CK_SILENT);
    bool passed = srunner_ntests_run(runner) == 1 &&
                  srunner_ntests_failed(runner) == 0;
    srunner_free(runner);
    return passed;
}

/* How a crashed test ended, in one word to compare. */
static void name_end(Result *result)
{
    const Crash *crash = &result->crash;
    snprintf(result->end, sizeof result->end, "%s:%s:%s", crash->kind,
             crash->entry, crash->detail);
    for (char *c = result->end; *c != '\0'; c++)
        if (*c == ' ')
            *c = '-';
}

static void run(Result *result, const char *chapter)
{
    const TTest *test = *result->row->test;
    running = test->name;
    the_record = result->record;
    bool capturing = getenv("CK_FORK") == NULL; /* not in gdb */
    if (capturing)
        capture_start();
    bool passed = run_alone(test, chapter);
    result->printed = capturing ? capture_stop() : NULL;
    result->status = passed ? PASSED : FAILED;
    if (result->printed == NULL)
        result->printed = calloc(1, 1);
    if (!passed)
        result->crash = crash_read(result->printed, chapter);
    if (result->crash.kind[0] != '\0')
        name_end(result);
    else
        strcpy(result->end,
               the_record->finished ? "finished" : "stopped");
}

/* Where does the NaN come from? Runs the test once more and stops
 * where a number that is none is made. */
static Crash find_nan_source(const Result *failed, const char *chapter)
{
    Result again = { .row = failed->row, .record = spare };
    memset(spare, 0, sizeof *spare);
    trap_nan = true;
    run(&again, chapter);
    trap_nan = false;
    free(again.printed);
    return strcmp(again.crash.kind, "division") == 0 ? again.crash
                                                     : (Crash){ 0 };
}

/* ---- All tests of a chapter ----------------------------------------- */

static const Result *result_of(const Result *results, int count,
                               const char *id)
{
    for (int i = 0; i < count; i++)
        if (strcmp((*results[i].row->test)->name, id) == 0)
            return &results[i];
    return NULL;
}

/* A test that needs a failed one says nothing of its own: it waits. */
static void find_waiting(Result *results, int count)
{
    for (int i = 0; i < count; i++)
        for (int n = 0; n < 4 && results[i].row->needs[n]; n++) {
            const Result *need =
                result_of(results, count, results[i].row->needs[n]);
            if (results[i].status == FAILED && need != NULL &&
                need->status != PASSED) {
                results[i].status = WAITING;
                results[i].waits_for = results[i].row->needs[n];
            }
        }
}

/* Runs all tests, or one. After one that never came back the rest
 * would take too long. Returns how many there are. */
static int run_tests(Result *results, const Options *options,
                     const char *chapter)
{
    int count = 0, late = 0;
    for (const ChapterTest *row = chapter_tests; row->test; row++) {
        if (options->only != NULL &&
            strcmp(options->only, (*row->test)->name) != 0)
            continue;
        Result *result = &results[count++];
        result->row = row;
        if (late < MOST_LATE)
            run(result, chapter);
        else
            result->status = NOT_RUN;
        late += result->record->late;
        if (options->verdict && result->status != PASSED)
            break;
    }
    return count;
}

static Outcome outcome_of(const Result *result)
{
    return (Outcome){ (*result->row->test)->name,
                      result->status == PASSED ||
                          result->status == NOT_RUN,
                      result->end, result->record };
}

/* ---- What comes out ------------------------------------------------- */

static void print_records(const Result *results, int count)
{
    for (int i = 0; i < count; i++) {
        Outcome outcome = outcome_of(&results[i]);
        if (!outcome.passed)
            slips_write(stdout, &outcome);
    }
}

#define AS_HANDED_OUT "Nothing is written here yet."

static void explain(Result *results, int count, int told,
                    const Options *options, const char *chapter)
{
    Outcome outcomes[MOST_TESTS];
    for (int i = 0; i < count; i++)
        outcomes[i] = outcome_of(&results[i]);
    Slips slips = { 0 };
    if (options->untouched)
        slips = (Slips){ 1, true, false, { AS_HANDED_OUT } };
    else if (options->slips != NULL)
        slips = slips_find(options->slips, outcomes, count, told);
    Result *result = &results[told];
    Crash source = { 0 };
    if ((slips.count == 0 || slips.as_handed_out) &&
        !options->untouched && result->record->failed &&
        diagnose_some_nan(result->record))
        source = find_nan_source(result, chapter);
    if (slips.as_handed_out && source.line > 0)
        slips = (Slips){ 0 };
    tell_failure(result, &slips, &source);
}

static void tell_all(Result *results, int count, const Options *options,
                     const char *chapter)
{
    tell_begin(chapter);
    tell_results(results, count);
    for (int i = 0; i < count; i++)
        if (results[i].status == FAILED ||
            (options->all && results[i].status == WAITING)) {
            explain(results, count, i, options, chapter);
            if (!options->all)
                return;
        }
    if (options->only != NULL)
        tell_printed(&results[0]);
}

static void write_result(const char *path, const Result *results,
                         int count)
{
    static const char *const words[] = { "pass", "fail", "wait",
                                         "none" };
    FILE *file = fopen(path, "w");
    if (file == NULL)
        return;
    for (int i = 0; i < count; i++)
        fprintf(file, "%s %s %d %d %d %s %d\n",
                (*results[i].row->test)->name, words[results[i].status],
                results[i].row->points, results[i].record->failure.line,
                results[i].record->failure.time,
                results[i].crash.line > 0 ? results[i].crash.file : "-",
                results[i].crash.line);
    fclose(file);
}

static int print_hint(const Options *options)
{
    int rung = atoi(options->rung);
    for (const ChapterTest *row = chapter_tests; row->test; row++)
        if (strcmp((*row->test)->name, options->hint_of) == 0 &&
            1 <= rung && rung <= 3 && row->hints[rung - 1] != NULL) {
            puts(row->hints[rung - 1]);
            return 0;
        }
    return 1;
}

/* The chapter stands in the program's path: …/05-layer, or for a
 * wrong answer …/05-layer/slip. */
static const char *chapter_of(const char *program)
{
    static char chapter[100];
    const char *name = program;
    for (const char *c = program; *c != '\0'; c++)
        if (c[0] == '/' && '0' <= c[1] && c[1] <= '9')
            name = c + 1;
    snprintf(chapter, sizeof chapter, "%.*s", (int)strcspn(name, "/"),
             name);
    return chapter;
}

static Options read_options(char **arguments)
{
    Options options = { 0 };
    for (char **a = arguments + 1; *a != NULL; a++)
        if (strcmp(*a, "--all") == 0)
            options.all = true;
        else if (strcmp(*a, "--untouched") == 0)
            options.untouched = true;
        else if (strcmp(*a, "--verdict") == 0)
            options.verdict = true;
        else if (strcmp(*a, "--record") == 0)
            options.recording = true;
        else if (strcmp(*a, "--slips") == 0 && a[1] != NULL)
            options.slips = *++a;
        else if (strcmp(*a, "--result") == 0 && a[1] != NULL)
            options.result = *++a;
        else if (strcmp(*a, "--hint") == 0 && a[1] && a[2])
            options.hint_of = a[1], options.rung = a[2], a += 2;
        else
            options.only = *a;
    return options;
}

/* The result in the way that was asked for. */
static int report(Result *results, int count, const Options *options,
                  const char *chapter)
{
    int passed = 0;
    for (int i = 0; i < count; i++)
        passed += results[i].status == PASSED;
    if (options->recording)
        print_records(results, count);
    find_waiting(results, count);
    if (!options->verdict && !options->recording)
        tell_all(results, count, options, chapter);
    if (options->result != NULL)
        write_result(options->result, results, count);
    return passed == count ? 0 : 1;
}

int main(int count, char **arguments)
{
    (void)count;
    Options options = read_options(arguments);
    if (options.hint_of != NULL)
        return print_hint(&options);
    static Result results[MOST_TESTS];
    Record *records = records_init(MOST_TESTS + 1);
    capture = tmpfile();
    if (capture == NULL || records == NULL) {
        fprintf(stderr, "check: no memory, or no room in the temporary "
                        "folder\n");
        return 2;
    }
    for (int i = 0; i < MOST_TESTS; i++)
        results[i].record = &records[i];
    spare = &records[MOST_TESTS];
    clear_environment();
    setvbuf(stdout, NULL, _IOLBF, 0);

    const char *chapter = chapter_of(arguments[0]);
    int tests = run_tests(results, &options, chapter);
    if (tests == 0) {
        fprintf(stderr, "check: there is no test %s in this chapter\n",
                options.only);
        return 2;
    }
    int status = report(results, tests, &options, chapter);
    for (int i = 0; i < tests; i++)
        free(results[i].printed);
    fclose(capture);
    return status;
}
