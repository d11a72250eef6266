#!/bin/sh
# The course tests itself, with one compiler:
#
#   course.sh CC
#
#   every solution passes all its tests, with two seeds (the first run also
#   looks for leaks, which takes most of a test's time);
#   every exercise, as it is handed out, compiles without a warning and
#   passes no test at all;
#   every wrong answer fails the tests it names, and never passes all;
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

# Each check_… gets a program and prints one line that begins ok or FAIL.
cat > "$build/check-one.sh" <<'SCRIPT'
program=$1 cc=$2
kind=$(echo "$program" | cut -d/ -f3)
rest=${program#build/*/*/}
[ "$kind" = solved ] || export ASAN_OPTIONS=detect_leaks=0
out=$(timeout 120 "$program" --all 2>&1)
status=$?
say() { echo "$1 $cc $kind/$rest: $2"; [ "$1" = ok ] || echo "$out" | sed 's/^/    /'; }
case $kind in
solved)
    out="$out
$(ASAN_OPTIONS=detect_leaks=0 SEED=20 timeout 120 "$program" --all 2>&1)" || status=1
    if [ $status = 0 ]; then say ok "passes all"; else say FAIL "does not pass"; fi
    ;;
stub)
    if [ $status = 1 ] && echo "$out" | grep -q '^  0 of [0-9]* tests pass$'; then
        say ok "passes nothing yet"
    else
        say FAIL "passes a test although nothing is written (status $status)"
    fi
    ;;
wrong)
    source=chapters/$(dirname "$rest")/wrong/$(basename "$rest").c
    ids=$(tr '\n*' '  ' < "$source" | sed -n 's|.*/  *loses: \([A-Za-z_0-9 ]*\)/.*|\1|p')
    kept=
    for id in $ids; do
        echo "$out" | grep -q "^  FAIL $id\$" || kept="$kept $id"
    done
    if [ -z "$ids" ] || ! grep -q '^/\* slip: ' "$source"; then
        say FAIL "has no slip: or no loses: line"
    elif [ $status != 1 ] || [ -n "$kept" ]; then
        say FAIL "is not caught by:$kept (status $status)"
    else
        say ok "loses"
    fi
    ;;
esac
SCRIPT
{
    ls "$build"/solved/* "$build"/stub/* "$build"/wrong/*/* | grep -v '^$'
} | xargs -P "$jobs" -I{} sh "$build/check-one.sh" {} "$cc"
