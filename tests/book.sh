#!/bin/sh
# The book's pipeline, on a book of two short chapters (tests/book): each
# fault that must stop the build is made once, and the line that is told is
# read; then the editions, and that two builds give the same bytes.
. tests/lib.sh
root=$PWD
unset MAKEFLAGS MAKELEVEL EDITION CH
lesson=chapters/00-half/lesson.md
answers=chapters/00-half/answers.md

plant() { # plant FOLDER: the small book, built from the project's own files
    rm -rf "$1"
    mkdir -p "$1"
    cp -r "$root/tests/book/chapters" "$1/"
    cp -r "$root/book" "$root/Makefile" "$root/figures" "$1/"
    for f in src data tests; do ln -s "$root/$f" "$1/$f"; done
    find "$1/book/figures" -name '*.gp' ! -name cover.gp -delete
}
try() { (cd "$tree" && make -s CONTENTS=tests/book/contents.txt "$@"); }

plant "$work/good"
tree=$work/good
try book-check > "$work/out" 2>&1
verdict "the small book is without faults"

# faulty WHAT PATTERN GOAL COMMAND: after COMMAND, make GOAL must stop and
# tell a line with PATTERN
faulty() {
    tree=$work/faulty
    rm -rf "$tree"
    cp -a "$work/good" "$tree"
    (cd "$tree" && eval "$4")
    if try $3 > "$work/out" 2>&1; then
        echo "FAIL $1: the book is built all the same"
    elif grep -q "$2" "$work/out" && ! grep -q 'stack traceback' "$work/out"; then
        echo "ok $1: $(grep -m 1 "$2" "$work/out")"
    else
        echo "FAIL $1: no line with '$2'"
        head -n 5 "$work/out"
    fi
}

# Quoted code
faulty 'quoting a file that is not there' 'nothing.h, which does not exist' book-check "sed -i 's|half/half.h|half/nothing.h|' $lesson"
faulty 'quoting a name that is not there' 'quotes twice of chapters/00-half/half.h, where it is not' book-check "sed -i 's|name=\"half\"|name=\"twice\"|' $lesson"
faulty 'a stale quotation' 'is not what stands there; type: make quotes' book-check "sed -i 's|return x / 2|return x * 0.5|' chapters/00-half/solution.c"
faulty 'code that is quoted nowhere' 'third is quoted nowhere' book-check "printf 'double third(double x)\n{\n    return x / 3;\n}\n' >> chapters/00-half/solution.c; sed -i 's|^#endif|double third(double x);\n#endif|' chapters/00-half/half.h"
faulty 'a lesson that gives its solution away' 'quotes its own solution' book-check "sed -i 's|00-half/half.h|00-half/solution.c|' $lesson"
faulty 'code wider than the page' '92 columns, the page holds 80' book-check "sed -i 's|^double half.*|double half(double x); /* $(printf '%063d' 0) */|' chapters/00-half/half.h"
faulty 'a tab in code' 'a tab character' book-check "sed -i 's|^double half|double\thalf|' chapters/00-half/half.h"
faulty 'a command wider than the page' 'wider than the page' book-check "printf '\n\`\`\`sh\n%090d\n\`\`\`\n' 0 >> $lesson"

# Labels
faulty 'an unknown label' 'refers to @fig:nowhere, which is nowhere' book-check "sed -i 's|@fig:half-line|@fig:half-line @fig:nowhere|' $lesson"
faulty 'a label twice on a page' 'ex:half-four stands twice' book-check "sed -i 's|ex:half-zero|ex:half-four|' $lesson"
faulty 'a label on two pages' 'the label ex:half-four stands in' book-check "sed -i 's|ex:sum-four|ex:half-four|' chapters/01-sum/*.md"
faulty 'a figure nobody mentions' 'nothing in the text refers to @fig:half-line' book-check "sed -i 's|@fig:half-line|it|' $lesson"
faulty 'an equation a comment has and the book has not' 'a comment speaks of equation 9' book-check "sed -i 's|equation 1|equation 9|' chapters/00-half/*.h $lesson"
faulty 'an unknown citation' 'cites knuth1900, which' book-check "sed -i 's|halves make|halves [@knuth1900] make|' chapters/01-sum/lesson.md"

# Figures and numbers
faulty 'a figure that is not built' 'circle.pdf has not been built' book-check "sed -i 's|half/line.svg|half/circle.svg|' $lesson"
faulty 'a figure without words for the blind' 'needs alt=' book-check "sed -i 's| alt=\"A straight line.\"||' $lesson"
faulty 'a figure that warns' 'draws with a warning' book-check "printf \"load 'figures/style.gp'\nplot 0\n\" > chapters/00-half/line.gp"
faulty 'a number the run contradicts' 'says 1.60, but the run says 1.50' book-check "sed -i 's|\[1.50\]|[1.60]|' $lesson"
faulty 'a number no run gives' 'results.tsv has no \"four\"' book-check "sed -i 's|half:three|half:four|' $lesson"
faulty 'a run that now gives another number' 'says 1.50, but the run says 2.00' book-check "sed -i 's|half(3))|half(4))|' chapters/00-half/figure.c"

# Exercises
faulty 'an exercise without an answer' 'ex:half-four has no answer' book-check "sed -i '3,5d' $answers"
faulty 'an answer to nothing' 'answers ex:half-five' book-check "sed -i 's|half-four|half-five|' $answers"
faulty 'an exercise without a hint' 'ex:half-four has no hint' book-check "sed -i '0,/::: hint/s//::: remark/' $lesson"
faulty 'three exercises only' 'it needs at least four' book-check "sed -i '/ex:half-back/,\$d' $lesson"

# Formulas and type
faulty 'a formula that cannot be converted' 'cannot be converted' html "sed -i 's|2h|\\\\\\\\nonsense{2|' $lesson"
faulty 'a formula wider than the page' 'too wide' book "sed -i 's|Not much|Not ጀ much|; s|{x}{2}|{$(printf 'x+%.0s' $(seq 60))x}{2}|' $lesson"
grep -q 'a letter is missing in the font: 1 Missing character: There is no ጀ' "$work/out"
verdict "a letter no font has"
printf 'LaTeX Warning: Reference `x%s on page 1 undefined on input line 7.\n' "'" > "$work/log"
! book/latex/faults.sh "$work/log" 2> "$work/err" && grep -q 'undefined reference' "$work/err"
verdict "an undefined reference in LaTeX's log is told"
printf 'LaTeX Warning: Label `x%s multiply defined.\n' "'" > "$work/log"
! book/latex/faults.sh "$work/log" 2> "$work/err" && grep -q 'stands twice' "$work/err"
verdict "a label that LaTeX saw twice is told"
faulty 'an edition there is not' 'EDITION is student, complete or instructor' 'html EDITION=teacher' true
faulty 'no pandoc' 'pandoc is missing; type: make setup-book' html "mkdir bin; for p in make sh bash awk sed grep gcc uname nproc find ls dirname basename; do ln -s \$(command -v \$p) bin/; done; sed -i '1iexport PATH := \$(CURDIR)/bin' Makefile"

# Refilling
tree=$work/faulty
rm -rf "$tree"
cp -a "$work/good" "$tree"
sed -i 's|\[1.50\]|[9.99]|; s|^double half.*|stale|' "$tree/$lesson"
try quotes > "$work/out" 2>&1 && cmp -s "$tree/$lesson" "$work/good/$lesson"
verdict "make quotes refills numbers and code"

# Editions
tree=$work/good
try html EDITION=student > "$work/out" 2>&1 &&
    ! ls "$tree"/build/html-student | grep -q answers && ! grep -q 'answer-ex' "$tree"/build/html-student/00-half.html
verdict "the student's edition has no answers"
cp chapters/00-start/tests.c "$tree/chapters/00-half/"
cp -r chapters/00-start/wrong "$tree/chapters/00-half/"
try html EDITION=instructor > "$work/out" 2>&1 && grep -q 'divides_by_256' "$tree"/build/html-instructor/instructor.html
verdict "the instructor's edition has points and wrong answers"

# Twice the same
try html book > "$work/out" 2>&1 && grep -q 'id="answer-ex-half-four"' "$tree/build/html/answers-00-half.html"
verdict "the complete edition has the answers"
plant "$work/again"
tree=$work/again
try book > "$work/out" 2>&1 && cmp "$work/good/build/book/eight-equations.pdf" "$work/again/build/book/eight-equations.pdf"
verdict "two builds give the same PDF, byte for byte"
touch "$tree/$lesson"
sed -i 's|Not much|Nothing|' "$tree/$lesson"
try html > "$work/out" 2>&1
start=$(date +%s%N)
sed -i 's|Nothing|Not much|' "$tree/$lesson"
try html > "$work/out" 2>&1
took=$((($(date +%s%N) - start) / 1000000))
grep -q 'Not much' "$tree/build/html/00-half.html"
verdict "a changed chapter is written anew ($took ms)"
