#!/bin/sh
# What people type: make train, make data, make setup (the learner's commands are
# in learner.sh).
. tests/lib.sh
mkdir "$work/tree"
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work/tree"
cd "$work/tree" || exit 1
out=$work/out

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
