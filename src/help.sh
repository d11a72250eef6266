#!/bin/sh
# Lists the targets of the Makefile and says where the learner stands.
echo "Eight Equations: a neural network in C, from one neuron to MNIST."
echo
awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $1, $2 }' Makefile book/book.mk
echo
passed=0 next=
for chapter in $(ls chapters | grep '^[0-9]'); do
    if [ -n "$(src/passed.sh is "$chapter")" ]; then
        passed=$((passed + 1))
    elif [ -z "$next" ]; then
        next=$chapter
    fi
done
echo "You have passed $passed of $(ls chapters | grep -c '^[0-9]') chapters."
if [ -n "$next" ]; then
    echo "Next: read chapters/$next/lesson.md, then type: make check"
else
    echo "Next: let your own code read digits: make train MINE=passed"
fi
