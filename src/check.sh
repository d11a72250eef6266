#!/bin/sh
# The learner's loop: chapters in order, up to the first that does not pass.
#
#   check.sh CHAPTER TEST ALL    each may be empty
#
# Exit code: 0 all asked for passed, 1 something failed, 2 wrong use.
only=$1 test=$2 all=$3
CC=${CC:-gcc}
programs=build/$(basename "${CC%% *}")/check

if [ -n "$test" ] && [ -z "$only" ]; then
    echo "make check: TEST= needs a chapter, for example CH=01 TEST=$test" >&2
    exit 2
fi
for tool in "$CC" sha256sum; do
    if ! command -v "${tool%% *}" > /dev/null; then
        echo "make check: ${tool%% *} is missing; type: make setup" >&2
        exit 2
    fi
done

# check_chapter NN-name: build its test program and run it
check_chapter() {
    echo "$1"
    make -s --no-print-directory CC="$CC" MINE="$MINE" "$programs/$1" ||
        { echo "  chapters/$1/exercise.c does not compile yet;" \
               "the first message above says where."; return 1; }
    "$programs/$1" ${all:+--all} $test || return 1
    [ -n "$test" ] || [ -n "$MINE" ] || src/passed.sh record "$1"
}

failed=
for chapter in ${only:-$(ls chapters | grep '^[0-9]')}; do
    if [ -z "$only$MINE" ] && [ -n "$(src/passed.sh is "$chapter")" ]; then
        echo "$chapter  passed"
        continue
    fi
    if ! check_chapter "$chapter"; then
        failed=$chapter
        [ -n "$all" ] || break
    fi
done

echo
if [ -n "$failed" ]; then
    [ -n "$all" ] && exit 1
    echo "Next: read   chapters/$failed/lesson.md"
    echo "      edit   chapters/$failed/exercise.c"
    echo "      then   make check CH=$(echo "$failed" | cut -c1-2)"
    exit 1
elif [ -z "$only" ]; then
    echo "All chapters pass. Let your own code read digits: make train MINE=passed"
fi
