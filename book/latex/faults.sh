#!/bin/sh
# Faults that LaTeX only mentions in its log: letters no font has, references
# to nothing, lines that stick out of the page.
#   faults.sh BOOK.log
# One line a fault on stderr; exit code 0 or 1.
log=$1
found=0
tell() { # tell PATTERN WHAT
    grep -aE "$1" "$log" | sort | uniq -c | sort -rn | head -n 10 | sed "s|^ *|book: $2: |" > "$log.faults"
    [ -s "$log.faults" ] || return 0
    cat "$log.faults" >&2
    found=1
}
tell 'Missing character' 'a letter is missing in the font'
tell '[Rr]eference .* undefined' 'an undefined reference'
tell 'multiply.defined' 'a label stands twice'
tell 'Overfull .vbox \([0-9]{2,}' 'a page is too full'
# Half a millimetre is seen by nobody.
awk '/^Overfull .hbox \([0-9.]+pt/ { match($0, /\([0-9.]+/); if (substr($0, RSTART + 1, RLENGTH - 1) > 1.5) { print; getline; print } }' "$log" > "$log.wide"
tell_wide=$(grep -c '^Overfull' "$log.wide")
if [ "$tell_wide" -gt 0 ]; then
    sed 's/^/book: too wide: /' "$log.wide" | head -n 40 >&2
    found=1
fi
rm -f "$log.faults" "$log.wide"
exit $found
