#!/bin/sh
# mnist show: pictures, answers and bars in a terminal.
. tests/lib.sh
build $checked $fast CC=gcc
build build/clang/bin/mnist CC=clang
unset NO_COLOR COLORTERM LC_ALL LC_CTYPE LANG

/usr/bin/python3 tests/show/oracle.py make "$work/data"
/usr/bin/python3 tests/idx/make_files.py "$work/idx"
weights=$work/data/weights.npz
show() {
    $checked show --weights "$weights" --data "$work/data" "$@" 2> "$work/err"
}
blocks() { LC_ALL=C.UTF-8 show "$@"; }
is_plain() { ! grep -q "$(printf '\033')" "$1"; }
is_ascii() { [ "$(LC_ALL=C tr -d '\n -~' < "$1" | wc -c)" = 0 ]; }
# The longest line above the last ones, which name the folder
width() { grep -v ' test pictures are ' "$1" | LC_ALL=C.UTF-8 wc -L; }

# What stands there is what a program in Python says about the same files.
for seed in 1 2 3; do
    blocks --seed $seed > "$work/blocks"
    /usr/bin/python3 tests/show/oracle.py check "$work/data" 6 < "$work/blocks"
    verdict "seed $seed: blocks, answers, bars and the mistake at the end"
    LC_ALL=C show --seed $seed > "$work/ascii"
    /usr/bin/python3 tests/show/oracle.py check "$work/data" 6 < "$work/ascii"
    verdict "seed $seed: the same in ASCII"
done
is_plain "$work/blocks" && is_ascii "$work/ascii"
verdict "a file gets no colors, and ASCII is ASCII"
[ "$(width "$work/blocks")" = 78 ] && [ "$(width "$work/ascii")" = 78 ]
verdict "three pictures fit into 80 columns"

# The locale: the first of three that is set decides.
for locale in 'LC_ALL=C LANG=de_DE.UTF-8' 'LC_CTYPE=POSIX LANG=C.UTF-8' LANG=de_DE.ISO-8859-1 LC_ALL=; do
    (eval "export $locale" && show --seed 3) | cmp -s - "$work/ascii"
    verdict "ASCII where $locale"
done
for locale in 'LC_ALL= LANG=de_DE.utf8@euro' 'LC_CTYPE=UTF-8 LANG=C' LANG=en_US.UTF-8; do
    (eval "export $locale" && show --seed 3) | cmp -s - "$work/blocks"
    verdict "blocks where $locale"
done

# The same again
blocks > "$work/one"
blocks --seed 1 --count 6 | cmp -s - "$work/one"
verdict "the same seed gives the same text"
! cmp -s "$work/one" "$work/blocks"
verdict "another seed gives other pictures"
for program in $fast build/clang/bin/mnist; do
    LC_ALL=C.UTF-8 $program show --weights "$weights" --data "$work/data" | cmp -s - "$work/one"
    verdict "$program gives the same text"
done
[ "$(blocks --count 1 | grep -c reads)" = 1 ] && blocks --count 1 | grep -q '^but it is an\? [0-9]'
verdict "one picture alone is a mistake"
blocks --count 1000 | /usr/bin/python3 tests/show/oracle.py check "$work/data" 40
verdict "all pictures, each once, where more are wanted than there are"
blocks --data "$work/data/right" > "$work/out"
grep -q '40 of 40 test pictures are read right\.$' "$work/out" && ! grep -q 'but it is' "$work/out"
verdict "a network without a mistake gets none"
blocks --output-activation sigmoid > "$work/out" && ! grep -q % "$work/out" &&
    grep -q 'reads [0-9] ([0-9.e-]*)' "$work/out"
verdict "outputs that are no probabilities get no percent sign"
LC_ALL=C.UTF-8 $checked show --weights "$weights" --data "$work/idx/good_raw" > "$work/out" &&
    [ "$(width "$work/out")" = 59 ]
verdict "pictures with ink up to the edge stand two by two"
LC_ALL=C $checked show --weights "$weights" --built-in 600 --count 9 > "$work/out" &&
    grep -q '^built-in digits (not MNIST): [0-9]* of 100 test' "$work/out"
verdict "built-in digits are shown, and told"

# On a terminal. What is left without the colors is the text of a file.
on_terminal() { # SETTINGS
    env $1 script -qec "$checked show --weights $weights --data $work/data --seed 3" /dev/null |
        tr -d '\r' > "$work/out"
    sed 's/\x1b\[[0-9;]*m//g' "$work/out" > "$work/text"
}
if has_terminal "the colors of mnist show"; then
    on_terminal 'LC_ALL=C.UTF-8 TERM=xterm-256color'
    grep -q '\[38;5;255;48;5;232m▀' "$work/out" && grep -q '\[31mreads' "$work/out" &&
        grep -q '\[32mreads' "$work/out" && [ "$(width "$work/text")" = 78 ]
    verdict "256 colors: 24 grays, green and red"
    on_terminal 'LC_ALL=C.UTF-8 TERM=linux'
    grep -q '\[31mreads' "$work/out" && cmp -s "$work/text" "$work/blocks"
    verdict "8 colors: green and red, pictures in blocks"
    on_terminal 'LC_ALL=C TERM=xterm-256color'
    grep -q '\[31mreads' "$work/out" && cmp -s "$work/text" "$work/ascii"
    verdict "ASCII keeps green and red"
    for setting in NO_COLOR=1 TERM=dumb; do
        on_terminal "LC_ALL=C.UTF-8 TERM=xterm-256color $setting"
        cmp -s "$work/out" "$work/blocks"
        verdict "$setting: no colors"
    done
fi

# Bad input
$fast help | sed -n '/^  show/,/^$/p' > "$work/out"
grep -q -- '--count N  *pictures to show (6)' "$work/out" && grep -q -- --seed "$work/out" &&
    ! grep -q -- --epochs "$work/out"
verdict "mnist help tells the options"
refuses "show without weights" '--weights' $checked show --data "$work/data"
refuses "weights to show that are not there" nowhere.npz $checked show --weights "$work/nowhere.npz"
refuses "pictures to show that are not there" nowhere $checked show --weights "$weights" --data "$work/nowhere"
for count in 0 -1 1001 many ''; do
    refuses "--count '$count'" "from 1 to 1000, not '$count'" $checked show --weights "$weights" --count "$count"
done
refuses "a seed below 0" "not '-1'" $checked show --weights "$weights" --seed -1
refuses "an option of train" 'mnist show has no option --epochs' $checked show --epochs 3
refuses "show's option for summary" 'mnist summary has no option --count' $checked summary --count 3
refuses "summary's option for show" 'mnist show has no option --hidden' $checked show --hidden 5
refuses "a word too many" "'again'" $checked show --weights "$weights" again
/usr/bin/python3 -c "
import numpy as np, sys
np.savez(sys.argv[1] + '/narrow.npz', np.zeros(0), np.ones((10, 101)))
np.savez(sys.argv[1] + '/eleven.npz', np.zeros(0), np.ones((11, 785)))" "$work"
refuses "weights for other pictures" '100 inputs.*28 x 28 = 784' $checked show \
    --weights "$work/narrow.npz" --data "$work/data"
refuses "weights with eleven answers" '11 outputs' $checked show \
    --weights "$work/eleven.npz" --data "$work/data"
show > /dev/full
[ $? = 2 ] && [ "$(grep -c '' "$work/err")" = 1 ]
verdict "a full standard output is told"
