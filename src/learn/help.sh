#!/bin/sh
# Lists the targets of the Makefile and says where the learner stands.
. src/learn/state.sh
echo "Eight Equations: a neural network in C, from one neuron to MNIST."
echo
awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $1, $2 }' Makefile book/book.mk
echo
echo "You have passed $(passed_chapters | grep -c .) of $(all_chapters | grep -c .) chapters."
src/learn/next.sh
