#!/bin/sh
# Makes the folder of a new chapter, for its author to fill: everything in it
# fits together from the start, about something tiny.
#
#   new-chapter.sh 24-regularization
#
# Exit code: 0, 2 for a name that does not do (and then nothing is made).
name=$1
refuse() {
    echo "make new-chapter: $1" >&2
    exit 2
}
printf '%s' "$name" | tr '\n' '/' | grep -qxE '[0-9]{2}-[a-z][a-z0-9]*(-[a-z0-9]+)*' ||
    refuse "NAME is two digits, a hyphen, and words in small letters: NAME=24-regularization"
number=${name%%-*}
slug=${name#*-}
id=$(echo "$slug" | tr - _)
guard=$(echo "${id}_H" | tr '[:lower:]' '[:upper:]')
title=$(echo "$slug" | awk '{ gsub(/-/, " "); print toupper(substr($0, 1, 1)) substr($0, 2) }')

[ ${#id} -le 24 ] || refuse "$slug is too long: at most 24 letters"
for taken in chapters/"$number"-*; do
    [ ! -e "$taken" ] || refuse "the number $number is taken by $taken"
done
taken=$(grep -rlx "#ifndef $guard" chapters data figures src tests | head -n 1)
[ -z "$taken" ] || refuse "the name $slug is taken by $taken"

chapter=chapters/$name
mkdir -p "$chapter/wrong" || refuse "cannot make $chapter"
# quote FILE FIRST-LINE: the lines from there to the next empty one
quote() { awk -v first="$2" 'index($0, first) == 1 { on = 1 } on && $0 == "" { exit } on' "$chapter/$1"; }

cat > "$chapter/$id.h" <<END
/* $number $title: TODO: what it is about, in one line.
 *
 * You write: ${id}_scale
 */
#ifndef $guard
#define $guard

/* A number, scaled.
 *
 *     y = c x
 *
 * c is the factor; 1 changes nothing.
 */
double ${id}_scale(double x, double c);

#endif
END

cat > "$chapter/solution.c" <<END
#include "$name/$id.h"

double ${id}_scale(double x, double c)
{
    return c * x;
}
END

cat > "$chapter/exercise.c" <<END
#include <math.h>

#include "$name/$id.h"

/* What the function must do is told in $id.h. */

double ${id}_scale(double x, double c)
{
    /* TODO: multiply the number by the factor. */
    return NAN;
}
END

cat > "$chapter/tests.c" <<END
#include "$name/$id.h"
#include "support/expect.h"

START_TEST(a_factor_of_two_doubles)
{
    expect_close(${id}_scale(3.0, 2.0), 6.0);
    double x = random_number();
    expect_close(${id}_scale(x, 2.0), 2.0 * x);
}
END_TEST

START_TEST(any_factor_scales)
{
    double x = random_number();
    double c = random_number();
    expect_close(${id}_scale(x, c), c * x);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &a_factor_of_two_doubles, .points = 1,
      .hints = { "Twice 3 is 6.", "Lesson $number, The formula.",
                 "return c * x;" } },
    { &any_factor_scales, .points = 1,
      .needs = { "a_factor_of_two_doubles" },
      .hints = { "The factor is an argument: it is not always 2.",
                 "Lesson $number, The formula.", "return c * x;" } },
    { 0 },
};
END

cat > "$chapter/wrong/edits.txt" <<END
slip factor_added
says You add the factor. A number is scaled by a product.
in ${id}_scale
find c * x
with c + x

slip factor_divides
says You divide by the factor. A number is scaled by a product.
in ${id}_scale
find c * x
with x / c

slip factor_forgotten
says You give the number back as it came. It is to be multiplied by the factor.
in ${id}_scale
find c * x
with x
END

cat > "$chapter/lesson.md" <<END
# $number $title

## The question

TODO: what does the reader wonder about after the chapter before, and cannot do yet?

## The formula

TODO: the idea in a sentence, then the formula, then what it says. For now: a number \$x\$ is [scaled]{.idx key="scaling"} by a factor \$c\$,
\$\$ y = c\\,x. \$\$ {#eq:$slug-scale}
The factor 1 changes nothing.

## By hand

TODO: the same with numbers that fit into a head. By @eq:$slug-scale, the factor 2 turns 3 into 6.

## The task

Write one function in \`exercise.c\`.

\`\`\`{.c from="$name/$id.h" name="${id}_scale"}
$(quote "$id.h" '/* A number')
\`\`\`

## How it is checked

TODO: what is tried, and what a failure means. The first test takes the numbers of above:

\`\`\`{.c from="$name/tests.c" name="a_factor_of_two_doubles"}
$(quote tests.c 'START_TEST(a_factor')
\`\`\`

## Exercises

TODO: at least four of three kinds (pencil, predict, change, explain), each with a hint, and with its answer in \`answers.md\`.

::: {#ex:$slug-half .exercise kind="pencil" minutes="5" title="Half of it"}
Which factor turns 6 into 3?

::: hint
Solve @eq:$slug-scale for \$c\$.
:::
:::

## What you have now

TODO: what can be done now, and the question that leads to the next chapter.
END

cat > "$chapter/answers.md" <<END
## $number $title

::: {.answer of="ex:$slug-half"}
\$c = y / x = 3/6 = \\tfrac12\$.
:::

### The code

TODO: what deserves a word.

\`\`\`{.c from="$name/solution.c" name="${id}_scale"}
$(quote solution.c double)
\`\`\`
END

src/learn/stubs.sh "$name" || exit 2
cat <<END
made  $chapter
Next: make check CH=$number     its exercise fails and says why
      git add, then tests/run.sh lint     lists the TODOs that are left
      book/contents.txt, README.md, chapters/README.md     each wants a line for it
CONTRIBUTING.md tells the rest.
END
