#!/bin/sh
# The first page of the HTML book: cover and contents.
#   index.sh WORK
work=$1
field() { sed -n "s/^$1: //p" book/book.yaml; }
echo "# $(field title)"
echo
echo "*$(field subtitle).*"
echo
echo '```{=html}'
echo '<img class="cover" src="figures/book/cover.svg" alt="A handwritten three, a network of neurons, ten outputs of which the fourth glows">'
echo '```'
echo
echo "$(field author), $(field date). $(field rights). The code is quoted from tested files; the figures are drawn from real runs."
