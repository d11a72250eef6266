#!/bin/sh
# What to do now.
#
#   next.sh [CHAPTER]    of the first chapter that has not passed, or this one
. src/learn/state.sh
chapter=${1:-$(current_chapter)}
if [ -z "$chapter" ]; then
    echo "All chapters pass. Next: let your own code read digits: make train MINE=passed"
    exit 0
fi
check="make check"
[ "$chapter" = "$(current_chapter)" ] || check="make check $(short "$chapter")"
header=$(ls "chapters/$chapter"/*.h | head -n 1)
echo "Next: read   chapters/$chapter/lesson.md   (what to write: $(basename "$header"))"
echo "      edit   chapters/$chapter/exercise.c"
echo "      then   $check"
test=$(known "$chapter" 6)
if [ -n "$test" ] && [ "$test" != - ] && ! is_untouched "$chapter"; then
    echo "      first  $test"
    echo "      stuck? make hint$([ "$check" = "make check" ] || echo " $(short "$chapter")")"
fi
