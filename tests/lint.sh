#!/bin/sh
# Rules that a compiler does not know.

# later FILE: includes of chapters that come after the file's own. Random
# numbers are lent to every figure program.
later() {
    own=$(echo "$1" | sed 's|chapters/\([0-9]*\)-.*|\1|')
    sed -n -e "$(case $1 in */figure.c) echo '/06-network\/rng.h/d' ;; esac)" -e 's|^#include "\([0-9][0-9]\)-.*|\1|p' "$1" |
        awk -v own="$own" '$1 + 0 > own + 0'
}
bad=
for file in chapters/*/*.[ch] chapters/*/wrong/*.c; do
    [ -z "$(later "$file")" ] || bad="$bad $file"
done
if [ -z "$bad" ]; then
    echo "ok no file includes a later chapter"
else
    echo "FAIL includes a later chapter:$bad"
fi

if clang-format --dry-run -Werror $(git ls-files '*.c' '*.h'); then
    echo "ok all C is formatted"
else
    echo "FAIL clang-format would change something; see above"
fi

for chapter in chapters/[0-9]*; do
    bad=
    for file in lesson.md answers.md exercise.c solution.c tests.c; do
        [ -s "$chapter/$file" ] || bad="$bad $file"
    done
    grep -q 'TODO' "$chapter/exercise.c" || bad="$bad TODO"
    wrong=$(ls "$chapter"/wrong/*.c 2> /dev/null; sed -n '/^slip /p' "$chapter/wrong/edits.txt" 2> /dev/null)
    [ "$(echo "$wrong" | grep -c .)" -ge 3 ] || bad="$bad three-wrong-answers"
    if [ -z "$bad" ]; then
        echo "ok $chapter is complete"
    else
        echo "FAIL $chapter lacks:$bad"
    fi
done

# What make new-chapter leaves to the author.
bad=$(grep -n 'TODO:' chapters/*/*.md chapters/*/*.h chapters/*/tests.c | cut -d: -f1,2 | tr '\n' ' ')
if [ -z "$bad" ]; then
    echo "ok no chapter has anything left to write"
else
    echo "FAIL still to be written: $bad"
fi

# Every test has points and three hints, and the ids it needs exist.
for tests in chapters/*/tests.c; do
    ids=$(sed -n 's/^START_TEST(\(.*\))$/\1/p' "$tests")
    table=$(sed -n '/^const ChapterTest chapter_tests/,$p' "$tests")
    bad=
    for id in $ids; do
        echo "$table" | grep -q "{ &$id," || bad="$bad $id"
    done
    for need in $(echo "$table" | tr '\n' ' ' | grep -o 'needs = {[^}]*}' | grep -o '"[A-Za-z_0-9]*"' | tr -d '"'); do
        echo "$ids" | grep -qx "$need" || bad="$bad needs:$need"
    done
    if [ -z "$bad" ]; then
        echo "ok $tests: its table is complete"
    else
        echo "FAIL $tests: not in the table:$bad"
    fi
done

# A hint that sends to a section of a lesson names one that is there.
bad=
for tests in chapters/*/tests.c; do
    tr '\n' ' ' < "$tests" | sed 's/" *"//g' | grep -oE 'Lesson [0-9]+, [A-Z][^."?]*[.?]' | sort -u > build/test/hints.txt
    while read -r word number title; do
        number=${number%,}
        lesson=$(ls chapters/"$number"-*/lesson.md)
        grep -qxE "##+ ${title%[.?]}\??" "$lesson" || bad="$bad; $tests: $word $number, $title"
    done < build/test/hints.txt
done
if [ -z "$bad" ]; then
    echo "ok every hint names a section that is there"
else
    echo "FAIL hints name sections that are not there$bad"
fi

# What make check takes for untouched is what git keeps.
git ls-files -s 'chapters/*/exercise.c' | sed 's|^[0-9]* \([0-9a-f]*\) .*chapters/\(.*\)/exercise.c|\1 \2|' > build/test/stubs.txt
bad=$(sort src/learn/stubs.txt build/test/stubs.txt | uniq -u | sed 's/.* //' | sort -u | tr '\n' ' ')
if [ -z "$bad" ]; then
    echo "ok src/learn/stubs.txt fits the exercises in git"
else
    echo "FAIL src/learn/stubs.txt does not fit the exercises in git of ${bad}(git add, make stubs)"
fi
