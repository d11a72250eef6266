#!/bin/sh
# Writes src/learn/stubs.txt: the name that git gives to the content of each
# exercise as it is handed out (state.sh compares with it).
#
#   stubs.sh            of all chapters
#   stubs.sh CHAPTER    of this one; the others stay as they are
#
# Exit code: 0, 2 if an exercise is no stub (and then nothing is changed).
. src/learn/state.sh
only=$1
list=src/learn/stubs.txt

for chapter in ${only:-$(all_chapters)}; do
    grep -q TODO "chapters/$chapter/exercise.c" || {
        echo "make stubs: chapters/$chapter/exercise.c has no TODO: is it as you hand it out?" >&2
        exit 2
    }
done
# -w: git keeps the content, and handed-out.sh finds it before it is committed.
id_of() { git hash-object -w "$1" 2> /dev/null || git hash-object "$1"; }
for chapter in $(all_chapters); do
    id=
    [ -z "$only" ] || [ "$only" = "$chapter" ] || id=$(stub_id "$chapter")
    echo "${id:-$(id_of "chapters/$chapter/exercise.c")} $chapter"
done > $list.new
mv $list.new $list
