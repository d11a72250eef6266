#!/bin/sh
# The learner's loop: what make check and its companions say and do, in a tree
# of its own, with the mistakes that learners make.
. tests/lib.sh
unset NO_COLOR

# ---- What is told about wrong numbers and crashes -------------------------

for cc in gcc clang; do
    build CC=$cc build/$cc/messages/00-messages
    program=build/$cc/messages/00-messages
    for id in $(sed -n 's/^START_TEST(\([a-z_]*\)).*/\1/p' tests/messages/tests.c); do
        want=$($program --hint "$id" 3)
        told=$($program "$id" 2>&1 | tr '\n' ' ' | tr -s ' ')
        case $told in *"$want"*) true ;; *) false ;; esac
        verdict "$cc: of $id is said: $want"
    done
done
build/gcc/messages/00-messages opposite_sign > "$work/out"
grep -q 'got  -1.5$' "$work/out" && grep -q 'want 1.5   off by 3 (200 %), allowed 2.5e-09' "$work/out" &&
    grep -q '6 of 6 numbers are wrong' "$work/out" && grep -q 'make check CH=00 TEST=opposite_sign' "$work/out" &&
    grep -q 'make debug CH=00 TEST=opposite_sign' "$work/out"
verdict "a failure tells got, want, error, how many, and the commands"
build/gcc/messages/00-messages --record > "$work/one" 2> /dev/null
build/gcc/messages/00-messages --record 2> /dev/null | cmp -s - "$work/one"
verdict "records are the same each time"

# ---- A learner's tree ------------------------------------------------------

mkdir "$work/tree"
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work/tree"
cd "$work/tree" || exit 1
git init -q . && git add -A && git -c user.name=x -c user.email=x@x commit -qm start
out=$work/out

# exercise NN-name TEXT: this is what the learner wrote
exercise() { printf '%b' "$2" > "chapters/$1/exercise.c"; }
says() { # PATTERN … all stand in the output, line breaks or not
    flat=$(tr '\n' ' ' < "$out" | tr -s ' ')
    for pattern in "$@"; do
        case $flat in *"$pattern"*) ;; *) return 1 ;; esac
    done
}
run() { # COMMAND …: output to $out, exit code as it was
    "$@" > "$out" 2>&1
}

run make && says 'make check ' 'Next: read chapters/00-start/lesson.md'
verdict "make lists the targets and says what to do next"
run make check
[ $? != 0 ] && says 'FAIL paper_is_zero' 'edit chapters/00-start/exercise.c' && ! says '01-neuron'
verdict "make check stops at the first chapter that does not pass"
says 'wait grey_keeps_its_fraction (first paper_is_zero_and_ink_is_one)' '0 of 2 tests pass, 0 of 2 points'
verdict "a test whose prerequisite failed waits"
says '> 6 expect_close(brightness(0), 0.0);' '"The task" in chapters/00-start/lesson.md:'
verdict "the test and the section to read again are shown"
! grep -q "$(printf '\033')" "$out"
verdict "no color where there is no terminal"
if has_terminal "the colors of make check"; then
    TERM=xterm script -qec 'make check' /dev/null < /dev/null > "$out" 2>&1
    grep -q "$(printf '\033')" "$out"
    verdict "color on a terminal"
    NO_COLOR=1 TERM=xterm script -qec 'make check' /dev/null < /dev/null > "$out" 2>&1
    ! grep -q "$(printf '\033')" "$out"
    verdict "no color with NO_COLOR"
fi

run make check CH=4 TEST=matrix_times_vector
[ $? != 0 ] && says 'FAIL matrix_times_vector' && ! says hadamard
verdict "make check CH=4 TEST=… runs one test"
run make check CH=77
[ $? = 2 ] && says 'There is no chapter 77'
verdict "a chapter that is not there is told"
run make check CH=04 TEST=nonsense
[ $? = 2 ] && says 'there is no test nonsense'
verdict "a test that is not there is told"
run make check TEST=nonsense
[ $? = 2 ] && says 'needs a chapter'
verdict "TEST without CH is told"
run make CC=no-such-compiler check
[ $? = 2 ] && says 'no-such-compiler is missing; type: make setup'
verdict "a missing compiler is told"

# ---- What does not compile ---------------------------------------------------

# compile_error MEANING TEXT
compile_error() {
    exercise 00-start "$2"
    for cc in gcc clang; do
        run make check CH=00 CC=$cc
        [ $? != 0 ] && says "$1" 'exercise.c does not compile yet'
        verdict "$cc: does not compile: $1"
    done
}
compile_error 'A semicolon is missing' 'double brightness(int pixel) { return pixel / 2 }\n'
compile_error 'A brace } is missing' 'double brightness(int pixel) { return pixel / 2;\n'
compile_error 'does not know this name' 'double brightness(int pixel) { return pixl; }\n'
compile_error 'other types' '#include "00-start/start.h"\ndouble brightness(double pixel) { return pixel; }\n'
compile_error 'promised in the header' 'double brigthness(int pixel) { return pixel; }\n'
compile_error 'Take yours out' 'double brightness(int pixel) { return pixel; }\nint main(void) { return 0; }\n'
exercise 00-start 'double brightness(int pixel) { return pixel; int unused; }\n'
run make check && false
says 'never used' 'want'
verdict "a warning is shown and does not keep the tests from running"
run make check && false
says 'never used'
verdict "and it is shown again, without compiling"

# ---- Slips, crashes ------------------------------------------------------------

exercise 00-start 'double brightness(int pixel) { int white = 255; double b = pixel / white; return b; }\n'
run make check && false
says 'The fraction is lost: C drops it'
verdict "a known slip is recognized, however it was written"
SEED=7 make check > "$out" 2>&1
says 'The fraction is lost: C drops it'
verdict "and with another seed"
exercise 00-start '#include <stdlib.h>\ndouble brightness(int pixel) { exit(pixel - pixel); }\n'
run make check && false
says 'exercise.c:2: brightness ended the whole program' 'exit(pixel - pixel)'
verdict "exit(0) does not pass, and its line is shown"
exercise 00-start 'double brightness(int pixel) { int *p = 0; return *p + pixel; }\n'
run make check && false
says 'exercise.c:1: brightness follows a pointer that is NULL'
verdict "a crash is told with its line"
exercise 00-start '#include <stdio.h>\ndouble brightness(int pixel) { for (;;) puts("again"); return pixel; }\n'
start=$(date +%s)
run make check && false
says 'a loop that never ends?' '| again' 'lines more' && [ $(($(date +%s) - start)) -le 20 ]
verdict "an endless loop is stopped, its output cut with a count"
exercise 00-start '#include <math.h>\ndouble brightness(int pixel) { return sqrt(pixel - 300); }\n'
run make check && false
says 'The first NaN arises' 'exercise.c:2'
verdict "where the first NaN arose is shown"

# ---- The companions --------------------------------------------------------------

run make hint && says 'hint 1 of 3' 'Write the formula' && ! says 'The task'
verdict "the first hint is a nudge"
run make hint && says 'hint 2 of 3' 'The task'
verdict "the second tells the section"
run make hint && run make hint && says 'hint 3 of 3' 'return pixel / 255.0' 'CH=00 FORCE=1'
verdict "the third is nearly the answer, and the ladder ends there"
run make hint CH=05 TEST=relu_layer_cuts_off_below_zero && says 'hint 1 of 3' 'call it with a'
verdict "a hint for any test"
run make hint CH=05 TEST=nonsense
[ $? = 2 ] && says 'no test nonsense'
verdict "a hint for a test that is not there is refused"
run make solution CH=00
[ $? = 2 ] && says 'has not passed yet'
verdict "no solution before passing"
run make solution CH=00 FORCE=1 && says 'pixel / 255.0'
verdict "but with FORCE=1"
run make solution
[ $? = 2 ] && says 'which chapter?'
verdict "make solution asks which"
before=$(cat chapters/00-start/exercise.c)
run make reset CH=00 && says 'kept: backup/00-start' && [ "$(cat backup/00-start-*.c)" = "$before" ] &&
    git diff --quiet chapters/00-start/exercise.c
verdict "make reset keeps a backup and hands out the exercise again"
run make reset CH=00 && says 'nothing to do' && [ "$(ls backup | grep -c .)" = 1 ]
verdict "a second reset changes nothing"
exercise 00-start '#include "00-start/start.h"\ndouble brightness(int pixel) { return pixel / 255.0; }\n'
git add -A && git -c user.name=x -c user.email=x@x commit -qm mine
run make reset CH=00 && grep -q TODO chapters/00-start/exercise.c
verdict "reset works after the learner committed their work"
mv .git .away
exercise 00-start '#include "00-start/start.h"\ndouble brightness(int pixel) { return pixel; }\n'
run make reset CH=00
[ $? = 2 ] && says 'clone' && grep -q 'return pixel;' chapters/00-start/exercise.c
verdict "without git reset says so and loses nothing"
mv .away .git

exercise 00-start '#include "00-start/start.h"\ndouble brightness(int pixel) { return pixel / 255.0; }\n'
run make check && says '2 of 2 tests pass' 'make solution CH=00' 'Well done' 'read chapters/01-neuron/lesson.md' &&
    ! says FAIL
verdict "what passes leads on to the next chapter, without its failures"
run make check
[ $? != 0 ] && says 'passed 00-start' 'FAIL' 'Nothing is written here yet'
verdict "an untouched exercise is told from a wrong one"
run make next && says 'chapters/01-neuron/lesson.md'
verdict "make next says where to go on"
run make progress && says 'passed 2 of 2' '1 of 25 chapters, 2 points'
verdict "make progress counts chapters, points and hints"
rm build/progress.txt
run make next && says 'chapters/00-start'
run make check CH=00 && run make next && says 'chapters/01-neuron'
verdict "the state may be deleted at any time"
exercise 00-start '#include "00-start/start.h"\ndouble brightness(int pixel) { return pixel / 25.0; }\n'
run make next && says 'chapters/00-start'
verdict "a changed exercise has to pass again"

if command -v gdb > /dev/null; then
    run make debug CH=00 TEST=paper_is_zero_and_ink_is_one < /dev/null
    says 'gdb stops at tests.c:7' 'expect_close(brightness(255), 1.0)'
    verdict "make debug stops before the failing call"
    sed 's/matrix_get(z, j, n) + b/matrix_get(z, j, n) + n/' chapters/05-layer/solution.c > chapters/05-layer/exercise.c
    run make debug CH=05 TEST=every_column_is_an_example < /dev/null
    says 'gdb stops at tests.c' 'layer_weighted_sums(&Z, &layer, &A)'
    verdict "also where the check comes later, in a loop"
    exercise 05-layer '#include "05-layer/layer.h"\nvoid layer_weighted_sums(Matrix *z, const Layer *l, const Matrix *a)\n{\n    int row = 7 + l->W.rows;\n    z->data[row] = a->data[0];\n}\nvoid layer_activate(Matrix *a, const Layer *l, const Matrix *z) { (void)a, (void)l, (void)z; }\n'
    run make debug CH=05 TEST=weighted_sums_of_one_example < /dev/null
    says 'gdb stops at exercise.c:5' 'row = 10'
    verdict "and at a crash, with the values of the variables"
else
    echo "FAIL make debug was not tried: gdb is missing"
fi
run make debug
[ $? = 2 ] && says 'which test?'
verdict "make debug asks which test"

# ---- Watching -----------------------------------------------------------------------

# watches NAME PATH: the loop sees a saved file within two seconds
watches() {
    git checkout -q chapters/00-start/exercise.c
    PATH=$2 NO_COLOR=1 sh src/learn/watch.sh 00-start > "$work/watch" 2>&1 &
    watcher=$!
    for i in $(seq 100); do
        grep -q watching "$work/watch" && break
        sleep 0.1
    done
    sleep 0.3
    exercise 00-start '#include "00-start/start.h"\ndouble brightness(int pixel) { return pixel / 255.0; }\n'
    for i in $(seq 40); do
        grep -q '2 of 2 tests pass' "$work/watch" && break
        sleep 0.05
    done
    grep -q '2 of 2 tests pass' "$work/watch"
    verdict "make watch checks again when a file is saved ($1)"
    kill $watcher 2> /dev/null
    wait $watcher 2> /dev/null
}
# only TOOL…: a folder with all commands but the watchers that are not named
only() {
    rm -rf "$work/tools"
    mkdir "$work/tools"
    for file in /usr/local/bin/* /usr/bin/* /bin/*; do
        case ${file##*/} in
        inotifywait | entr) [ "${file##*/}" = "$1" ] || continue ;;
        esac
        [ -e "$work/tools/${file##*/}" ] || ln -s "$file" "$work/tools/"
    done
}
for tool in polling inotifywait entr; do
    only $tool
    if [ $tool = polling ] || [ -e "$work/tools/$tool" ]; then
        watches $tool "$work/tools"
    else
        echo "FAIL make watch with $tool was not tried: it is missing"
    fi
done

# ---- Whoever solves everything -------------------------------------------------------

for chapter in chapters/[0-9]*; do
    cp "$chapter/solution.c" "$chapter/exercise.c"
done
DATA=digits EPOCHS=1 HIDDEN=8 run make check &&
    says 'All chapters pass' 'your own chapters: 00-start 01-neuron' 'Congratulations' 'of 100 right' &&
    [ -s build/runs/mine/loss.svg ] && [ -s build/runs/mine/digits.png ]
verdict "passing everything ends with the learner's own network, its plots and a word of congratulation"
start=$(date +%s%N)
run make check && says 'All chapters pass' && ! says 'tests pass' && ! says 'epoch'
code=$?
[ $code = 0 ] && [ $((($(date +%s%N) - start) / 1000000)) -le 3000 ]
verdict "what passed is not tested again, nor trained"
echo '/* changed */' >> chapters/03-activations/exercise.c
run make check && [ "$(grep -c 'tests pass' "$out")" = 1 ]
verdict "only what changed is tested again"
run make check ALL=1 && says 'All chapters pass'
verdict "ALL=1 goes through all"
sed -i 's|/ 255.0|/ 2550.0|' chapters/19-mnist-data/exercise.c chapters/00-start/exercise.c
run make check CH=26 MINE=00
verdict "make check CH=26 MINE=00 links the learner's chapter 00"
run make check CH=00
[ $? != 0 ]
verdict "a broken exercise fails again"
