#!/bin/sh
# A subset of the chapters under valgrind, without the sanitizers: it sees
# numbers that were never set.
chapters="01-neuron 04-matrix 06-network 13-backprop 16-softmax 19-mnist-data
          21-save-load 23-optimizers"
for chapter in $chapters; do
    program=build/gcc/plain-solved/$chapter
    make -s --no-print-directory "$program" || {
        echo "FAIL $chapter does not compile for valgrind"
        continue
    }
    if out=$(CK_FORK=yes valgrind -q --error-exitcode=9 --leak-check=no \
        --trace-children=yes --child-silent-after-fork=no "$program" 2>&1) &&
        ! echo "$out" | grep -q '^==[0-9]*=='; then
        echo "ok $chapter under valgrind"
    else
        echo "FAIL $chapter under valgrind"
        echo "$out" | sed 's/^/    /'
    fi
done
