#!/bin/sh
# The course tests itself, with one compiler:
#
#   course.sh CC
#
#   every solution passes all its tests, with two seeds ();
#   every exercise, as it is handed out, compiles without a warning and
#   passes no test at all;
#   every wrong answer fails the tests it names, and its author is told its
#   own sentence, by the numbers that come out;
#   each edit (wrong/edits.txt) loses points too, with numbers that no other has;
#   every 32nd of them, and with gcc all that crash, are also handed in as a
#   learner would, and earn their own sentence (EDITS=all: all of them);
#   every tests.c also compiles as a worker, where no answer may be left.
cc=$1
build=build/$(basename "$cc")
jobs=$(nproc)

if ! make -s --no-print-directory -k -j"$jobs" CC="$cc" course-programs; then
    echo "FAIL $cc: something of the course does not compile"
fi

for exercise in chapters/*/exercise.c; do
    chapter=$(basename "$(dirname "$exercise")")
    if "$cc" -std=c11 -Wall -Wextra -Wno-unused-parameter -Werror -Ichapters \
        -D_POSIX_C_SOURCE=200809L -fsyntax-only "$exercise"; then
        echo "ok $cc $chapter: the exercise compiles without a warning"
    else
        echo "FAIL $cc $chapter: the exercise does not compile cleanly"
    fi
done

# What comes out of each wrong answer, for the next step; what gcc computes is
# good enough to recognize what clang computes.
for chapter in chapters/[0-9]*; do
    echo "${chapter#chapters/}"
done | CC=gcc xargs -P "$jobs" -I{} src/learn/slips.sh make {}
export CC="$cc"

# Gets a program and prints one line that begins ok or FAIL.
cat > "$build/check-one.sh" <<'SCRIPT'
program=$1 cc=$2
kind=$(echo "$program" | cut -d/ -f3)
rest=${program#build/*/*/}
chapter=${rest%%/*} name=${rest##*/}
slips=build/gcc/slips/$chapter.1.txt
out=$(timeout 120 "$program" --slips "$slips" 2>&1)
status=$?
say() { echo "$1 $cc $kind/$rest: $2"; [ "$1" = ok ] || echo "$out" | sed 's/^/    /'; }
case $kind in
solved)
    out="$out
$(SEED=20 timeout 120 "$program" 2>&1)" || status=1
    if [ $status = 0 ]; then say ok "passes all"; else say FAIL "does not pass"; fi
    ;;
stub)
    if [ $status = 1 ] && echo "$out" | grep -q '^  0 of [0-9]* tests pass, 0 of '; then
        say ok "passes nothing yet"
    else
        say FAIL "passes a test although nothing is written (status $status)"
    fi
    ;;
wrong | handed-in)
    source=chapters/$chapter/wrong/$name.c
    # What the slip file says of it: its sentence, the tests it fails.
    says=$(awk -v n="$name" '$1 == "slip" { on = $2 == n } on && $1 == "says" { sub(/^says /, ""); print }' "$slips")
    lost=$(awk -v n="$name" '$1 == "slip" { on = $2 == n } on && $1 == "test" { print $2 }' "$slips")
    ids=
    [ ! -f "$source" ] ||
        ids=$(tr '\n*' '  ' < "$source" | sed -n 's|.*/  *loses: \([A-Za-z_0-9 ]*\)/.*|\1|p')
    kept=
    for id in $ids; do
        echo "$lost" | grep -qx "$id" || kept="$kept $id"
    done
    told=$(echo "$out" | tr '\n' ' ' | tr -s ' ')
    if [ -z "$says" ] || { [ -f "$source" ] && [ -z "$ids" ]; }; then
        say FAIL "has no slip: or no loses: line"
    elif [ $status != 1 ] || [ -n "$kept" ]; then
        say FAIL "is not caught by:$kept (status $status)"
    elif ! echo "$told" | grep -qF -- "$says" || echo "$told" | grep -qF 'Perhaps: '; then
        say FAIL "loses, but is not told its own sentence"
    else
        say ok "loses, and is told why"
    fi
    ;;
esac
SCRIPT
make -s --no-print-directory CC="$cc" course-list |
    xargs -P "$jobs" -I{} sh "$build/check-one.sh" {} "$cc"

# All slips by their records.
[ "$cc" = gcc ] || exit 0
for slips in build/gcc/slips/*.1.txt; do
    chapter=${slips##*/}
    awk -v chapter="${chapter%.1.txt}" '
        function end_slip() {
            if (name != "" && name != "stub") {
                if (!says || !tests)
                    verdict = "FAIL " chapter " " name ": " (says ? "loses nothing" : "says nothing")
                else if (record in seen)
                    verdict = "FAIL " chapter " " name ": same numbers as " seen[record]
                else
                    verdict = "ok " chapter " " name ": loses, with numbers of its own"
                print verdict
                seen[record] = name
            }
            record = says = tests = ""
        }
        /^slip / { end_slip(); name = $2 }
        /^says ./ { says = 1 }
        /^test / { tests++ }
        /^test |^at / { record = record "\n" $0 }
        END { end_slip() }' "$slips"
done
