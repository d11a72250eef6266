#!/bin/sh
# The reference of a chapter, for who has passed it.
#
#   solution.sh CHAPTER FORCE
#
# Exit code: 0, 2 if there is nothing to show.
. src/learn/state.sh
chapter=$1
if [ -z "$chapter" ]; then
    echo "make solution: which chapter? For example CH=05" >&2
    exit 2
fi
if [ ! -f "chapters/$chapter/solution.c" ]; then
    echo "make solution: the solution of $chapter is kept back in this course" >&2
    exit 2
fi
if ! is_passed "$chapter" && [ -z "$2" ]; then
    echo "make solution: $chapter has not passed yet (make check $(short "$chapter"));" \
        "make hint helps, FORCE=1 shows it all the same" >&2
    exit 2
fi
echo "$bold/* chapters/$chapter/solution.c */$plain"
echo
cat "chapters/$chapter/solution.c"
