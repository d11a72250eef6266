#!/bin/sh
# The whole book in its three formats, as a reader gets it: the pages clicked
# in a browser, the EPUB read by epubcheck, the PDF counted.
. tests/lib.sh
unset MAKEFLAGS MAKELEVEL EDITION CH

timed "make html" make html
sed 's/^/    /' "$work/out" | grep -v '^    book: build'
/usr/bin/python3 tests/browser.py build/html || echo "FAIL the browser's test stopped"

timed "make epub" make epub
sed 's/^/    /' "$work/out" | grep -v '^    book: build'
java -jar /usr/share/java/epubcheck.jar build/book/eight-equations.epub > "$work/out" 2>&1 &&
    grep -q 'No errors or warnings detected' "$work/out"
verdict "epubcheck finds no error and no warning"
grep -E '^(ERROR|WARNING|FATAL)' "$work/out" | head -n 5

timed "make book" make book
grep '^book: ' "$work/out" | grep -v 'LuaLaTeX, run' | sed 's/^/    /'
pages=$(pdfinfo build/book/eight-equations.pdf | sed -n 's/^Pages: *//p')
[ "${pages:-0}" -ge 150 ]
verdict "the book has $pages pages"
pdfinfo build/book/eight-equations.pdf | grep -q '^Page size: *481.89 x 680.31'
verdict "a page is 170 by 240 millimetres"
! pdffonts build/book/eight-equations.pdf | awk 'NR > 2' | grep -qv ' yes '
verdict "all fonts are embedded"
