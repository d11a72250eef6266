#!/bin/sh
# What people type: make, make check, make train, make data, make setup.
. tests/lib.sh
root=$PWD
mkdir "$work/tree"
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work/tree"
cd "$work/tree" || exit 1
out=$work/out

make > "$out" 2>&1 && grep -q '^  make check ' "$out" && grep -q '^Next: read chapters/00-start' "$out"
verdict "make lists the targets and says what to do next"

# The learner's loop
make check > "$out" 2>&1
[ $? != 0 ] && grep -q 'FAIL paper_is_zero' "$out" && ! grep -q 01-neuron "$out" &&
    grep -q 'edit   chapters/00-start/exercise.c' "$out"
verdict "make check stops at the first chapter that does not pass"
make check CH=4 TEST=matrix_times_vector > "$out" 2>&1
[ $? != 0 ] && grep -q 'FAIL matrix_times_vector' "$out" && ! grep -q hadamard "$out"
verdict "make check CH=4 TEST=… runs one test"
make check CH=77 > "$out" 2>&1
[ $? = 2 ] && grep -q 'There is no chapter 77' "$out"
verdict "a chapter that is not there is told"
make check CH=04 TEST=nonsense > "$out" 2>&1
[ $? != 0 ] && grep -q 'there is no test nonsense' "$out"
verdict "a test that is not there is told"
make check TEST=nonsense > "$out" 2>&1
[ $? != 0 ] && grep -q 'needs a chapter' "$out"
verdict "TEST without CH is told"

echo 'double brightness(int pixel) { return pixel / }' > chapters/00-start/exercise.c
make check > "$out" 2>&1
[ $? != 0 ] && grep -q 'exercise.c does not compile yet' "$out"
verdict "an exercise that does not compile is told"
printf '#include <stdlib.h>\ndouble brightness(int pixel) { exit(pixel - pixel); }\n' > chapters/00-start/exercise.c
make check > "$out" 2>&1
[ $? != 0 ] && grep -q 'FAIL paper_is_zero' "$out" && grep -q 'the program stopped' "$out"
verdict "an exercise that calls exit(0) does not pass"
printf 'double brightness(int pixel) { int *p = 0; return *p + pixel; }\n' > chapters/00-start/exercise.c
make check > "$out" 2>&1
[ $? != 0 ] && grep -q 'exercise.c:1' "$out"
verdict "a crash is told with its line"
printf 'double brightness(int pixel) { return pixel; int unused; }\n' > chapters/00-start/exercise.c
make check > "$out" 2>&1
[ $? != 0 ] && grep -q 'want' "$out"
verdict "a warning does not keep the tests from running"

# A learner who solves everything
for chapter in chapters/[0-9]*; do
    cp "$chapter/solution.c" "$chapter/exercise.c"
done
make check > "$out" 2>&1 && grep -q 'All chapters pass' "$out"
verdict "make check passes when all exercises are solved"
[ "$(ls build/passed | grep -c .)" = "$(ls -d chapters/[0-9]* | grep -c .)" ]
verdict "what passed is remembered"
start=$(date +%s)
make check > "$out" 2>&1
[ $? = 0 ] && [ $(($(date +%s) - start)) -le 10 ]
verdict "and not tested again"
echo '/* changed */' >> chapters/03-activations/exercise.c
make check > "$out" 2>&1 && [ "$(grep -c 'tests pass' "$out")" = 1 ]
verdict "only what changed is tested again"
make train MINE=passed DATA=digits EPOCHS=1 HIDDEN=8 NAME=mine > "$out" 2>&1 &&
    grep -q 'your own chapters: 00-start 01-neuron' "$out" && [ -s build/runs/mine/loss.svg ]
verdict "make train MINE=passed trains with the learner's code and draws"
sed -i 's|/ 255.0|/ 2550.0|' chapters/19-mnist-data/exercise.c chapters/00-start/exercise.c
make check CH=26 MINE=00 > "$out" 2>&1
verdict "make check CH=26 MINE=00 links the learner's chapter 00"
make check CH=00 > "$out" 2>&1
[ $? != 0 ]
verdict "a broken exercise fails again"
make train NAME='../x' EPOCHS=1 > "$out" 2>&1
[ $? = 2 ] && grep -q 'NAME may hold' "$out"
verdict "a run is not written outside of build/runs"
make train DATA=cats > "$out" 2>&1
[ $? = 2 ] && grep -q 'DATA=cats is unknown' "$out"
verdict "unknown data is told"

make mnist > "$out" 2>&1 && [ ! -s "$out" ] && build/bin/mnist help | grep -q 'mnist COMMAND'
verdict "make mnist builds build/bin/mnist"

# Fetching: a mirror with other bytes is not believed
mkdir "$work/mirror"
for file in train-images-idx3 train-labels-idx1 t10k-images-idx3 t10k-labels-idx1; do
    echo "not MNIST" | gzip > "$work/mirror/$file-ubyte.gz"
done
MNIST_MIRRORS="file://$work/mirror" make data > "$out" 2>&1
[ $? != 0 ] && grep -q 'not the bytes of MNIST' "$out" && [ ! -e data/mnist ]
verdict "make data believes no mirror without the right SHA-256"

# A system without apt-get
mkdir "$work/bin"
for tool in sh cat echo; do
    ln -s "$(command -v $tool)" "$work/bin/$tool"
done
PATH=$work/bin sh src/setup.sh test > "$out" 2>&1 && grep -q 'Please install' "$out" &&
    grep -q 'NumPy' "$out"
verdict "make setup says what to install where there is no apt-get"
src/setup.sh test > "$out" 2>&1 && [ ! -s "$out" ]
verdict "make setup is silent when nothing is missing"
