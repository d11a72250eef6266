#!/bin/sh
# Opens a test in gdb, right before the call that fails.
#
#   debug.sh CHAPTER TEST
#
# Without a terminal it prints where the program stands, and leaves.
# Exit code: 0, 2 if there is nothing to debug.
. src/learn/state.sh
chapter=$1 test=$2
if [ -z "$test" ] && [ -n "$chapter" ]; then # the one that failed last
    test=$(known "$chapter" 6)
    [ "$test" != - ] || test=
fi
if [ -z "$chapter" ] || [ -z "$test" ]; then
    echo "make debug: which test? For example: make debug CH=05 TEST=weighted_sums_of_one_example" >&2
    exit 2
fi
if ! command -v gdb > /dev/null; then
    echo "make debug: gdb is missing; type: make setup debug CH=${chapter%%-*} TEST=$test" >&2
    exit 2
fi
program=$programs/$chapter
make -s --no-print-directory CC="$CC" "$program" > /dev/null 2>&1 || {
    echo "make debug: exercise.c does not compile yet: make check $(short "$chapter") says why" >&2
    exit 2
}
result=$program.debug
"$program" --result "$result" "$test" > /dev/null || [ $? = 1 ] || exit 2
read -r _ status _ line time crash_file crash_line < "$result"

# The functions that the learner wrote.
functions=$(nm --defined-only "${programs%/check}/test/chapters/$chapter/exercise.o" |
    awk '$2 ~ /[Tt]/ && $3 !~ /^_|\./ { print $3 }')

# The last line of the test, up to the one that failed, that calls one of them.
tests=chapters/$chapter/tests.c
call=$(awk -v test="START_TEST($test)" -v last="$line" -v names="$functions" '
    BEGIN { n = split(names, name, "\n") }
    $0 == test { inside = 1; begin = NR + 2 }
    inside && /^END_TEST/ { exit }
    inside && (last == 0 || NR <= last) {
        for (i = 1; i <= n; i++)
            if ($0 ~ "(^|[^A-Za-z0-9_])" name[i] "\\(") call = NR
    }
    END { print call ? call : begin }' "$tests")
place=$(basename "$tests"):$call
[ "$status" != pass ] || place=$(basename "$tests"):$(awk -v test="START_TEST($test)" '$0 == test { print NR + 2 }' "$tests")
end=
if [ "${crash_line:-0}" -gt 0 ]; then
    place=$(basename "$crash_file"):$crash_line
elif [ "$line" -gt 0 ]; then
    end=$(basename "$tests"):$line
fi

export CK_FORK=no ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=0
gdb_quiet() {
    gdb -q -nx -iex 'set debuginfod enabled off' -iex 'set pagination off' \
        -ex 'set disable-randomization on' -ex 'handle SIGPROF nostop noprint' "$@"
}

# How often does the program come by before it fails? Count in a first run.
visits=$(gdb_quiet -batch -ex "break $place" -ex 'ignore 1 1000000' \
    ${end:+-ex "break $end" -ex "ignore 2 $((time - 1))"} \
    -ex run -ex 'info breakpoints' --args "$program" "$test" 2> /dev/null |
    awk '/^1 / { one = 1 } /^2 / { one = 0 } one && /already hit/ { print $4; exit }')
skip=$((${visits:-1} - 1))
if [ $skip -gt 0 ] && [ "$place" = "$end" ]; then skip=$((time - 1)); fi

why="right before it goes wrong"
[ "$status" != pass ] || why="where $test begins (it passes)"
echo "gdb stops at $place, $why."
echo "  step   walks into a function      next      goes on by one line"
echo "  print x, info locals  show values      backtrace  who called      quit"
if [ -t 0 ] && [ -t 1 ]; then
    gdb_quiet -ex "tbreak $place" -ex "ignore 1 $skip" -ex run --args "$program" "$test"
else
    gdb_quiet -batch -ex "tbreak $place" -ex "ignore 1 $skip" -ex run -ex backtrace -ex 'info locals' \
        --args "$program" "$test"
    exit 0
fi
