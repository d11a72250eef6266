#!/bin/sh
# Puts style, program, search and fonts beside the pages:
#   assets.sh FOLDER WORK
set -eu
out=$1 work=$2
mkdir -p "$out/fonts"
cp book/html/book.css "$work/search.js" "$out/"
copy=$(sed -n "s/.*\bcopy = '\([^']*\)'.*/\1/p" book/filter/words.lua)
copied=$(sed -n "s/.*copied = '\([^']*\)'.*/\1/p" book/filter/words.lua)
{
    echo "const WORDS = { copy: '$copy', copied: '$copied' };"
    cat book/html/book.js
} > "$out/book.js"

font() { # font FILE: compressed for the web, once
    name=$(basename "$1")
    [ -s "$out/fonts/${name%.*}.woff2" ] && return 0
    [ -f "$1" ] || {
        echo "book: the font $1 is missing; type: make setup-book" >&2
        exit 2
    }
    cp "$1" "$out/fonts/$name"
    woff2_compress "$out/fonts/$name" > /dev/null 2>&1
    rm "$out/fonts/$name"
}
for style in regular bold italic math; do
    font /usr/share/texmf/fonts/opentype/public/tex-gyre*/texgyrepagella-$style.otf
done
for style in Regular Semibold; do
    font /usr/share/fonts/truetype/lato/Lato-$style.ttf
done
for style in Regular Bold Italic; do
    font /usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-$style.ttf
done
