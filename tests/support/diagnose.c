#include <math.h>
#include <stdio.h>
#include <string.h>

#include "support/diagnose.h"
#include "support/expect.h"

/* All that was looked at in the line that failed, in a loop each time:
 * got[i] where want[i] was wanted. One matrix keeps its shape. */
typedef struct {
    int count, wrong;
    int rows, cols;
    bool whole; /* whole numbers */
    double got[MOST_VALUES], want[MOST_VALUES];
} Pairs;

static Pairs pairs;

static bool near(double got, double want)
{
    return judge_is_near(got, want, CLOSE);
}

static void collect(const Record *record)
{
    pairs.count = pairs.wrong = pairs.rows = pairs.cols = 0;
    int entries = 0;
    for (int e = 0; e < record->entry_count; e++) {
        const Entry *entry = &record->entry[e];
        if (entry->line != record->failure.line || !entry->judged)
            continue;
        entries++;
        pairs.rows = entry->rows;
        pairs.cols = entry->cols;
        pairs.whole = entry->whole;
        for (int i = entry->first; i < entry->first + entry->count;
             i++) {
            pairs.got[pairs.count] = record->got[i];
            pairs.want[pairs.count] = record->want[i];
            pairs.wrong += !near(record->got[i], record->want[i]);
            pairs.count++;
        }
    }
    if (entries > 1)
        pairs.rows = pairs.count, pairs.cols = 1;
}

/* ---- Does a rule hold for all pairs? ------------------------------ */

typedef double Rule(double want);

static double opposite(double want)
{
    return -want;
}
static double doubled(double want)
{
    return 2.0 * want;
}
static double halved(double want)
{
    return 0.5 * want;
}
static double one_minus(double want)
{
    return 1.0 - want;
}
static double one_over(double want)
{
    return 1.0 / want;
}
static double squared(double want)
{
    return want * want;
}
static double percent(double want)
{
    return 100.0 * want;
}
static double one_more(double want)
{
    return want + 1.0;
}
static double one_less(double want)
{
    return want - 1.0;
}

/* Right ones too: 0 is twice 0. */
static bool all_follow(Rule *rule)
{
    for (int i = 0; i < pairs.count; i++)
        if (!near(pairs.got[i], rule(pairs.want[i])))
            return false;
    return true;
}

static double positive(double want)
{
    return fabs(want);
}
static double root(double want)
{
    return sqrt(want);
}
static double logarithm(double want)
{
    return log(want);
}
static double exponential(double want)
{
    return exp(want);
}

static const struct {
    Rule *rule;
    const char *says;
} rules[] = {
    { opposite,
      "has the opposite sign: a difference is taken the wrong "
      "way around, or a minus is missing" },
    { doubled,
      "is twice as large as it should be: a factor of 2 is too "
      "much, or one half is missing" },
    { halved,
      "is half of what it should be: a factor of 2 is missing, or "
      "one half is too much" },
    { one_minus, "is 1 minus what it should be" },
    { one_over, "is 1 divided by what it should be: the fraction is "
                "upside down" },
    { squared, "is the square of what it should be" },
    { root, "is the square root of what it should be" },
    { positive, "is right but for the sign: an absolute value is taken "
                "where the sign matters" },
    { percent, "is 100 times what it should be: a percentage where a "
               "share is wanted" },
    { logarithm, "is the logarithm of what it should be" },
    { exponential, "is e to the power of what it should be" },
};

static bool rounded_down(void)
{
    bool fractions = false;
    for (int i = 0; i < pairs.count; i++) {
        fractions |= pairs.want[i] != trunc(pairs.want[i]);
        if (pairs.got[i] != trunc(pairs.want[i]))
            return false;
    }
    return fractions && !pairs.whole;
}

static bool nearly_right(void)
{
    for (int i = 0; i < pairs.count; i++)
        if (!judge_is_near(pairs.got[i], pairs.want[i], 1e-5))
            return false;
    return true;
}

static int count_of(bool (*is)(double number))
{
    int count = 0;
    for (int i = 0; i < pairs.count; i++)
        count += is(pairs.got[i]);
    return count;
}

static bool is_nan(double number)
{
    return isnan(number);
}
static bool is_zero(double number)
{
    return number == 0.0;
}

static double first_wrong(void)
{
    for (int i = 0; i < pairs.count; i++)
        if (!near(pairs.got[i], pairs.want[i]))
            return pairs.got[i];
    return 0.0;
}

/* ---- One factor, one distance ------------------------------------- */

/* Have all pairs, two at least, the same got / want, and is that a
 * whole number or one divided by one? The same got - want? */
static bool one_factor(double *factor)
{
    int seen = 0;
    for (int i = 0; i < pairs.count; i++) {
        if (pairs.want[i] == 0.0 && pairs.got[i] == 0.0)
            continue;
        double this = pairs.got[i] / pairs.want[i];
        if (!isfinite(this) || this == 0.0 ||
            (seen > 0 && fabs(this - *factor) > 1e-7 * fabs(*factor)))
            return false;
        *factor = this;
        seen++;
    }
    double whole = fabs(*factor) < 1.0 ? 1.0 / *factor : *factor;
    return seen > 1 && fabs(whole - round(whole)) < 1e-9;
}

static bool one_distance(double *distance)
{
    int seen = 0;
    for (int i = 0; i < pairs.count; i++) {
        double this = pairs.got[i] - pairs.want[i];
        if (!isfinite(this) ||
            (seen > 0 && !judge_is_near(this, *distance, 1e-7)))
            return false;
        *distance = this;
        seen++;
    }
    return seen > 1;
}

/* ---- The right numbers in the wrong places ------------------------ */

/* Numbers stored column after column, or read so. */
static bool transposed(void)
{
    int rows = pairs.rows, cols = pairs.cols;
    if (rows < 2 || cols < 2)
        return false;
    bool stored = true, read = true;
    for (int row = 0; row < rows; row++)
        for (int col = 0; col < cols; col++) {
            int by_row = row * cols + col, by_col = col * rows + row;
            stored &= near(pairs.got[by_col], pairs.want[by_row]);
            read &= near(pairs.got[by_row], pairs.want[by_col]);
        }
    return stored || read;
}

/* Does got[i] stand where want[i + by] should, but at the border? */
static bool shifted(int by)
{
    if (pairs.count < 3)
        return false;
    for (int i = 0; i < pairs.count; i++)
        if (i + by >= 0 && i + by < pairs.count &&
            !near(pairs.got[i], pairs.want[i + by]))
            return false;
    return true;
}

static bool reversed(void)
{
    for (int i = 0; i < pairs.count; i++)
        if (!near(pairs.got[i], pairs.want[pairs.count - 1 - i]))
            return false;
    return pairs.count > 1;
}

static bool all_got_equal(void)
{
    for (int i = 1; i < pairs.count; i++)
        if (!near(pairs.got[i], pairs.got[0]))
            return false;
    return pairs.count > 2;
}

/* Each number is there, and as often as it should be. */
static bool mixed_up(void)
{
    if (pairs.count < 3 || pairs.count > 200)
        return false;
    for (int i = 0; i < pairs.count; i++) {
        int got = 0, want = 0;
        for (int k = 0; k < pairs.count; k++) {
            got += near(pairs.got[k], pairs.want[i]);
            want += near(pairs.want[k], pairs.want[i]);
        }
        if (got != want)
            return false;
    }
    return true;
}

/* Is exactly this part wrong: a row, a column, all but one? */
static bool wrong_just_where(bool (*here)(int row, int col))
{
    int inside = 0;
    for (int i = 0; i < pairs.count; i++) {
        bool is_here = here(i / pairs.cols, i % pairs.cols);
        if (near(pairs.got[i], pairs.want[i]) == is_here)
            return false;
        inside += is_here;
    }
    return inside < pairs.count;
}

static bool last_row(int row, int col)
{
    (void)col;
    return row == pairs.rows - 1;
}
static bool first_row(int row, int col)
{
    (void)col;
    return row == 0;
}
static bool last_col(int row, int col)
{
    (void)row;
    return pairs.cols > 1 && col == pairs.cols - 1;
}
static bool first_col(int row, int col)
{
    (void)row;
    return pairs.cols > 1 && col == 0;
}
static bool not_first_row(int row, int col)
{
    return !first_row(row, col);
}
static bool not_first_col(int row, int col)
{
    (void)row;
    return pairs.cols > 1 && col != 0;
}

static const char *part_that_is_wrong(void)
{
    if (pairs.count < 3)
        return "";
    if (pairs.cols == 1 && wrong_just_where(last_row))
        return "Only the last number is missing: does a loop end one "
               "step too early?";
    if (pairs.cols == 1 && wrong_just_where(first_row))
        return "Only the first number is missing: does a loop begin at "
               "1? C counts from 0.";
    if (pairs.cols == 1 && wrong_just_where(not_first_row))
        return "Only the first number is there: is the loop left too "
               "early, or an index always 0?";
    if (pairs.rows > 2 && wrong_just_where(last_row))
        return "Only the last row is missing: does a loop end one step "
               "too early?";
    if (pairs.rows > 2 && wrong_just_where(first_row))
        return "Only the first row is missing: does a loop begin at 1?";
    if (pairs.cols > 2 && wrong_just_where(last_col))
        return "Only the last column is missing: does a loop end one "
               "step too early?";
    if (pairs.cols > 2 && wrong_just_where(first_col))
        return "Only the first column is missing: does a loop begin at "
               "1?";
    if (pairs.cols > 1 && wrong_just_where(not_first_col))
        return "Only the first column is there: every example stands "
               "in a column of its own, and each needs the same.";
    if (pairs.rows > 2 && wrong_just_where(not_first_row))
        return "Only the first row is there.";
    return "";
}

/* ---- In words ------------------------------------------------------ */

static const char *say(const char *format, double number)
{
    static char text[300];
    snprintf(text, sizeof text, format, number);
    return text;
}

static const char *every(const char *what)
{
    static char text[300];
    snprintf(text, sizeof text, "%s %s.",
             pairs.count > 1 ? "Every number"
                             : "Perhaps by chance, the number",
             what);
    return text;
}

static bool is_not_set(double number)
{
    return (isfinite(number) && fabs(number) > 1e300) ||
           (pairs.whole && number <= -16843000.0 &&
            number >= -16844000.0);
}

static const char *not_a_number(void)
{
    if (count_of(is_nan) == pairs.count)
        return "NaN, not a number: nothing was computed here yet (the "
               "exercise as it was handed out, and outputs before a "
               "call, are NaN). Or something was added (+=) to what "
               "had not been set to 0.";
    const char *part =
        count_of(is_nan) == pairs.wrong ? part_that_is_wrong() : "";
    if (*part != '\0')
        return part;
    if (isnan(first_wrong()))
        return "NaN, not a number: nothing was put there (outputs are "
               "NaN before the call), or 0 was divided by 0.";
    if (count_of(is_not_set) > 0)
        return "A variable was used before anything was put into it: "
               "does every sum start at 0, as in double sum = 0.0; ?";
    if (isinf(first_wrong()))
        return "inf: something was divided by 0, or e was raised to a "
               "huge power.";
    return "";
}

static const char *misplaced(void)
{
    if (transposed())
        return "Rows and columns are swapped: the numbers are right "
               "and lie in the order of the transposed matrix.";
    if (shifted(1))
        return "Everything stands one place too early: an index is "
               "off by one.";
    if (shifted(-1))
        return "Everything stands one place too late: an index is off "
               "by one.";
    if (reversed())
        return "The right numbers, in the opposite order.";
    if (mixed_up())
        return "The right numbers, but not in their places: which "
               "index counts what?";
    return "";
}

static const char *whole_numbers(void)
{
    if (all_follow(one_more))
        return "One too large: C counts from 0, and a loop up to n "
               "with < stops before n.";
    if (all_follow(one_less))
        return "One too small: is the last one, or the first, left "
               "out?";
    return "";
}

static const char *related(void)
{
    double number = 0.0;
    if (nearly_right())
        return "Right to several digits but no more: a float where a "
               "double should be, a rounded constant, or something "
               "small (an epsilon) that was added.";
    if (rounded_down())
        return "The digits after the point are lost: a division of "
               "whole numbers (int / int) leaves them out.";
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (all_follow(rules[i].rule))
            return every(rules[i].says);
    if (one_factor(&number))
        return say("Every number is %.6g times what it should be: "
                   "which number of this test is that? A factor or a "
                   "division is missing, or one too much.",
                   number);
    if (one_distance(&number))
        return say("Every number is off by the same %.6g: something "
                   "is added, or forgotten, each time.",
                   number);
    return "";
}

const char *diagnose(const Record *record)
{
    collect(record);
    if (pairs.count == 0 || pairs.wrong == 0)
        return "";
    const char *text = not_a_number();
    if (*text == '\0' && count_of(is_zero) == pairs.count)
        text = "0 and nothing else: is the result ever stored, or is "
               "each term 0? A division of whole numbers such as 1 / 3 "
               "is 0 in C.";
    if (*text == '\0' && pairs.whole)
        text = whole_numbers();
    if (*text == '\0' && !pairs.whole)
        text = related();
    if (*text == '\0')
        text = misplaced();
    if (*text == '\0' && all_got_equal())
        text = "The same number everywhere: an index does not move "
               "along, or only one of the inputs is used.";
    return text;
}

/* The numbers of one line, row after row: (1, 2; 3, 4) */
static int list(char *text, int room, const double *numbers)
{
    int used = snprintf(text, (size_t)room, "(");
    for (int i = 0; i < pairs.count; i++)
        used += snprintf(text + used, (size_t)(room - used), "%s%.5g",
                         i == 0                ? ""
                         : i % pairs.cols == 0 ? ";  "
                                               : ", ",
                         isnan(numbers[i]) ? NAN : numbers[i]);
    used += snprintf(text + used, (size_t)(room - used), ")\n");
    return used;
}

const char *diagnose_all(const Record *record)
{
    enum { MOST_LISTED = 12, ROOM = 600 };
    static char text[2 * ROOM + 100];
    collect(record);
    if (pairs.count < 2 || pairs.wrong == 0)
        return "";
    int used = 0;
    if (pairs.count <= MOST_LISTED) {
        bool column = pairs.cols == 1;
        if (column) /* lies better in one line */
            pairs.cols = pairs.count;
        used = snprintf(text, 20, "all  got  ");
        used += list(text + used, ROOM, pairs.got);
        used += snprintf(text + used, 20, "     want ");
        used += list(text + used, ROOM, pairs.want);
    }
    snprintf(text + used, 100, "%d of %d numbers are wrong.\n",
             pairs.wrong, pairs.count);
    return text;
}

bool diagnose_some_nan(const Record *record)
{
    collect(record);
    return count_of(is_nan) > 0;
}
