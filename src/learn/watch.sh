#!/bin/sh
# Checks again whenever an exercise is saved, until Ctrl-C.
#
#   watch.sh CHAPTER    or, if empty, wherever the learner stands
#
# Waits with inotifywait or entr where one of them is installed; otherwise it
# looks five times a second, which costs next to nothing.
only=$1
. src/learn/state.sh
trap 'echo; exit 0' INT TERM
mkdir -p build
seen=build/watch.$$
trap 'rm -f "$seen"' EXIT

changed() { [ -n "$(find chapters -name exercise.c -newer "$seen" -print -quit)" ]; }

wait_for_change() {
    if command -v inotifywait > /dev/null; then
        changed || inotifywait -qq -t 60 -r -e close_write,moved_to,create chapters
    elif command -v entr > /dev/null; then
        changed || ls chapters/*/exercise.c | timeout 60 entr -npz true > /dev/null 2>&1
    else
        sleep 0.2
    fi
}

while :; do
    touch "$seen"
    [ -t 1 ] && printf '\033[2J\033[H'
    src/learn/check.sh "$only" "" ""
    echo
    echo "-- watching; Ctrl-C ends --"
    until changed; do
        wait_for_change
    done
done
