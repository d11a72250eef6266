#!/bin/sh
# The learner's loop: chapters in order, up to the first that does not pass.
#
#   check.sh CHAPTER TEST ALL    each may be empty
#
# Exit code: 0 all asked for passed, or one passed just now and the next is not
# begun, 1 something failed, 2 wrong use.
only=$1 test=$2 all=$3
. src/learn/state.sh

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

# Builds the test program; a learner is told what the compiler means.
build() {
    messages=$programs/$1.messages
    mkdir -p "$programs"
    make -s --no-print-directory CC="$CC" MINE="$MINE" "$programs/$1" > "$messages" 2>&1
    built=$?
    said=${programs%/check}/test/chapters/$1/exercise.txt
    [ -f "$said" ] && cat "$said" "$messages" || cat "$messages"
    return $built
}

compile() {
    text=$(build "$1")
    built=$?
    if [ -n "$text" ]; then
        echo "$text" | awk -v chapter="$1" -v failed=$built -v red="$red" -v bold="$bold" \
            -v plain="$plain" -f src/learn/compiler.awk
    fi
    return $built
}

# The known slips of a chapter, in the file whose path it prints.
slips() {
    src/learn/slips.sh "$1" "${SEED:-1}"
}

# Says which slip a failure is: for this the chapter's wrong answers are run
# once, which takes some seconds, in the background while the exercise is new.
prepare_slips() {
    src/learn/slips.sh fresh "$1" && return
    if is_untouched "$1"; then
        nice src/learn/slips.sh make "$1" > /dev/null 2>&1 < /dev/null &
    elif ! "$programs/$1" --verdict; then
        echo "  comparing with the known slips of this chapter (once; it may take half a minute) …"
        src/learn/slips.sh make "$1" > /dev/null 2>&1 ||
            echo "  (they could not be run, so only patterns in the numbers are told)"
    fi
}

check_chapter() {
    echo "$bold$1$plain"
    compile "$1" || return 1
    prepare_slips "$1"
    result=$programs/$1.result
    untouched=
    ! is_untouched "$1" || untouched=--untouched
    "$programs/$1" ${all:+--all} $untouched --slips "$(src/learn/slips.sh path "$1")" --result "$result" $test
    status=$?
    [ -n "$test" ] || [ -n "$MINE" ] || [ $status = 2 ] ||
        remember "tested $1" "$(hash_of "$1") $(awk '
            { of += $3 } $2 == "pass" { points += $3 }
            $2 == "fail" && !first { first = $1 }
            END { print points + 0, of, first ? first : "-" }' "$result")"
    return $status
}

failed= passed= just_passed=
for chapter in ${only:-$(all_chapters)}; do
    if [ -z "$only$MINE" ] && is_passed "$chapter"; then
        passed="$passed $chapter"
        continue
    fi
    if [ -n "$passed" ]; then
        echo "${green}passed$plain$passed" | fold -s -w 78
        passed=
    fi
    if [ -n "$just_passed" ] && [ -z "$all" ] && is_untouched "$chapter"; then
        echo
        echo "${green}Well done.$plain $just_passed passes, and ${chapter} is next."
        src/learn/next.sh "$chapter"
        exit 0
    fi
    check_chapter "$chapter"
    case $? in
    0)
        just_passed=$chapter
        [ -n "$test" ] || echo "  Compare yours with the reference: make solution $(short "$chapter")"
        ;;
    2) exit 2 ;;
    *)
        failed=$chapter
        [ -n "$all" ] || break
        ;;
    esac
done

echo
if [ -n "$failed" ]; then
    [ -n "$all" ] && exit 1
    src/learn/next.sh "$failed"
    exit 1
elif [ -z "$only" ]; then
    src/learn/finale.sh
elif [ -z "$test" ]; then
    src/learn/next.sh "$(not_passed_after "$only")"
fi
