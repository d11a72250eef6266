#!/bin/sh
# Starts a chapter over: the exercise as it was handed out. What was there is
# kept in backup/.
#
#   reset.sh CHAPTER
#
# Exit code: 0, 2 if it cannot be done (and then nothing is changed).
. src/learn/state.sh
chapter=$1
if [ -z "$chapter" ]; then
    echo "make reset: which chapter? For example CH=05" >&2
    exit 2
fi
file=chapters/$chapter/exercise.c
if [ -f "$file" ] && is_untouched "$chapter"; then
    echo "$file is as it was handed out: nothing to do."
    exit 0
fi
fresh=$file.fresh
if ! src/learn/handed-out.sh "$chapter" > "$fresh"; then
    rm -f "$fresh"
    echo "make reset: the exercise as it was handed out is not here: this needs a clone made" \
        "by git (git clone), not a folder that was only copied" >&2
    exit 2
fi
if [ -f "$file" ]; then
    backup=backup/$chapter-$(date +%Y-%m-%d-%H%M%S).c
    mkdir -p backup && cp "$file" "$backup" || {
        rm -f "$fresh"
        echo "make reset: cannot write $backup, so nothing was changed" >&2
        exit 2
    }
    echo "kept:  $backup"
fi
mv "$fresh" "$file"
echo "fresh: $file"
