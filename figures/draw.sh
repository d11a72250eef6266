#!/bin/sh
# Draws one figure of a chapter or of the book as PDF and SVG:
#   draw.sh PROGRAM.gp PICTURE.pdf
# Words come from figures/words.$BOOK_LANG.gp and from a file of that kind
# beside the program, numbers from the picture's folder. The PDF carries no
# date, so the same numbers give the same bytes.
# Exit code: 0, or 2 when a tool is missing or the program fails.
set -eu
export LC_ALL=C.UTF-8
program=$1 picture=$2 lang=${BOOK_LANG:-en}
for tool in gnuplot pdftocairo; do
    command -v $tool > /dev/null || {
        echo "figures: $tool is missing; type: make setup-book" >&2
        exit 2
    }
done

words=figures/words.$lang.gp
own=$(dirname "$program")/words.$lang.gp
[ -f "$own" ] && words="$words $own"
mkdir -p "$(dirname "$picture")"
new=$picture.$$ # two makes at once do not meet
trap 'rm -f "$new" "$new.log"' EXIT
gnuplot -e "out='$new'; words='$words'; D='$(dirname "$picture")/'" "$program" > "$new.log" 2>&1 || {
    cat "$new.log" >&2
    echo "figures: $program failed" >&2
    exit 2
}
# Some faults gnuplot only mentions.
if grep -iE 'warning|undefined|missing' "$new.log" >&2; then
    echo "figures: $program draws with a warning" >&2
    exit 2
fi
LC_ALL=C sed -i -E 's/CreationDate \(D:[0-9]{14}[^)]*\)/CreationDate (D:20260101000000Z)/' "$new"
pdftocairo -svg "$new" "${picture%.pdf}.svg"
mv "$new" "$picture"
