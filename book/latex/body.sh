#!/bin/sh
# The body of the printed book: parts and pages in the order of CONTENTS,
# then answers, remarks for the instructor and the bibliography, as a page of
# raw LaTeX for pandoc.
#   body.sh CONTENTS FOLDER EDITION [ANSWERS …]
contents=$1 folder=$2 edition=$3
shift 3
word() { sed -n "s/.*\b$1 = '\([^']*\)'.*/\1/p" book/filter/words.lua | head -n 1; }
include() { printf '%s\n' "\\input{$folder/tex/$1.tex}"; }

# Some code that is not printed, so that pandoc defines its colors.
raw() { printf '```{=latex}\n%s\n```\n\n' "$1"; }
raw '\iffalse'
printf '```c\nint x = 0;\n```\n\n'
raw '\fi'

printf '%s\n' '```{=latex}'
started= part=
awk '!/^#/' "$contents" | while read -r kind what; do
    if [ "$kind" = part ]; then
        part=$what
        continue
    fi
    name=${what#chapters/}
    name=${name#book/}
    name=${name%.md}
    [ -f "$folder/tex/${name%/lesson}.tex" ] || continue # in a draft
    if [ -n "$part" ]; then
        [ -n "$started" ] || printf '%s\n' '\mainmatter'
        started=1
        # Chapter 0 comes before the first part.
        [ "$part" = opening ] || printf '%s\n' "\\part{$(word "$part")}"
        part=
    fi
    include "${name%/lesson}"
done
printf '%s\n' '\appendix'
if [ $# -gt 0 ]; then
    printf '%s\n' "\\addpart{$(word answers)}"
    printf '%s\n' "\\addchap{$(word answers)}"
    for name; do include "$name"; done
fi
[ "$edition" = instructor ] && include instructor
printf '%s\n' '\backmatter'
include bibliography
printf '%s\n' '```'
