#!/bin/sh
# Runs LuaLaTeX until the references stand still, the index in between:
#   pdf.sh FOLDER OUT.pdf        FOLDER holds book.tex
# LaTeX ends well in spite of missing letters and undefined references; this
# script does not. Exit code: 0, 2 a tool is missing, 1 the book has a fault.
set -eu
folder=$1 out=$2
for tool in lualatex makeindex; do
    command -v $tool > /dev/null || {
        echo "book: $tool is missing; type: make setup-book" >&2
        exit 2
    }
done
export SOURCE_DATE_EPOCH=1767225600 FORCE_SOURCE_DATE=1 max_print_line=1000

# run NUMBER [OPTION]
run() {
    echo "book: LuaLaTeX, run $1"
    lualatex $2 -interaction=nonstopmode -halt-on-error -output-directory="$folder" "$folder/book.tex" > "$folder/book.out" 2>&1 || {
        echo "book: LuaLaTeX stopped:" >&2
        grep -A 8 '^!' "$folder/book.out" | head -n 20 >&2
        exit 1
    }
}
# What later runs read.
state() { cat "$folder"/book.aux "$folder"/book.toc "$folder"/book.ind 2> /dev/null | cksum; }

# From nothing, the first two runs only collect numbers and print nothing.
number=0
if [ ! -f "$folder/book.toc" ]; then
    for number in 1 2; do
        run $number --draftmode
        (cd "$folder" && makeindex -q book.idx)
    done
fi
before=
while [ "$before" != "$(state)" ] && [ $number -lt 6 ]; do
    before=$(state)
    number=$((number + 1))
    run $number ''
    (cd "$folder" && makeindex -q book.idx)
done

"$(dirname "$0")"/faults.sh "$folder/book.log" "$out" || exit 1
mv "$folder/book.pdf" "$out"
