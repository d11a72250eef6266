#!/bin/sh
# Prints the exercise of a chapter as it was handed out: the file itself while
# nothing was written into it, else what git keeps.
#
#   handed-out.sh CHAPTER
#
# Exit code: 0, or 1 with nothing printed where it cannot be had.
. src/learn/state.sh
if is_untouched "$1"; then
    cat "chapters/$1/exercise.c"
else
    git cat-file blob "$(stub_id "$1")" 2> /dev/null
fi
