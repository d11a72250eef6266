#!/bin/sh
# A ladder of hints for the test that does not pass: a nudge, the section to
# read again, nearly the answer. One rung each time it is asked; it remembers.
#
#   hint.sh CHAPTER TEST    both may be empty: where the learner stands
#
# Exit code: 0, or 2 where there is nothing to hint at.
. src/learn/state.sh
chapter=${1:-$(current_chapter)} test=$2
if [ -z "$chapter" ]; then
    echo "All chapters pass: there is nothing left to hint at."
    exit 0
fi
if [ -n "$test" ] && [ -z "$1" ]; then
    echo "make hint: TEST= needs a chapter, for example CH=01 TEST=$test" >&2
    exit 2
fi

# How the section of a lesson begins that a hint names: "Lesson 05, The formula."
section() {
    number=$(echo "$1" | sed -n 's/^Lesson \([0-9]*\), .*/\1/p')
    title=$(echo "$1" | sed 's/^Lesson [0-9]*, //; s/[.?]$//')
    [ -n "$number" ] || return 0
    awk -v title="$title" '
        /^##+ / { text = $0; sub(/^#+ /, "", text); sub(/[?]$/, "", text); on = text == title; next }
        on && (/^:::/ || /^!\[/ || /^\|/ || /^$/) { next }
        on { gsub(/\]\{\.idx\}/, ""); gsub(/\[/, ""); gsub(/ *\{[#=][^}]*\}/, ""); gsub(/\$/, ""); print }' \
        chapters/"$number"-*/lesson.md | sed 's/\\text{\([^}]*\)}/\1/g; s/\\sum/Σ/g; s/\\sigma/σ/g; s/\\delta/δ/g
            s/\\partial/∂/g; s/\\odot/⊙/g; s/\\eta/η/g; s/\\d\?frac{\([^{}]*\)}{\([^{}]*\)}/\1\/\2/g
            s/\\[cl]\?dots/…/g; s/\\cdot/·/g; s/\\[,;! ]/ /g; s/\\top/T/g' | fold -s -w 68 | head -n 10 | sed 's/^/     | /'
    echo "     | … (chapters/$number-…/lesson.md)"
}

program=$programs/$chapter
make -s --no-print-directory CC="$CC" "$program" > /dev/null 2>&1 || {
    echo "chapters/$chapter/exercise.c does not compile yet: make check $(short "$chapter") says why." >&2
    exit 2
}
if [ -z "$test" ]; then
    "$program" --result "$program.result" > /dev/null 2>&1
    test=$(awk '$2 == "fail" { print $1; exit }' "$program.result")
fi
if [ -z "$test" ]; then
    echo "All tests of $chapter pass. Type: make check"
    exit 0
fi
"$program" --hint "$test" 1 > /dev/null || {
    echo "make hint: there is no test $test in $chapter" >&2
    exit 2
}

rung=$(($(hints_read "$chapter" "$test") + 1))
[ $rung -gt 3 ] && rung=3
echo "$bold$test$plain   (hint $rung of 3)"
for i in $(seq $rung); do
    echo
    hint=$("$program" --hint "$test" "$i")
    echo "$hint" | fold -s -w 74 | sed "1s/^/  $i  /; 2,\$s/^/     /"
    [ "$i" != 2 ] || section "$hint"
done
echo
if [ $rung -lt 3 ]; then
    echo "Not enough? Type make hint again."
else
    echo "That was the last one. Still stuck: leave it for a day and go on with the next"
    echo "chapter, which does not need your code, or look: make solution $(short "$chapter") FORCE=1"
fi
remember "hint $chapter $test" $rung
