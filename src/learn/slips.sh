#!/bin/sh
# The known slips of a chapter: each file in wrong/ is run once, and what came
# out is kept, so that a learner's failure can be compared with it
# (tests/support/slips.h tells how).
#
#   slips.sh path CHAPTER     where the file is
#   slips.sh fresh CHAPTER    exit code 0 if it need not be made again
#   slips.sh make CHAPTER     makes it
#
# Random inputs depend on SEED, so each seed has a file of its own.
. src/learn/state.sh
folder=${programs%/check}
chapter=$2
file=$folder/slips/$chapter.${SEED:-1}.txt

# (Where a course keeps its wrong answers back there is nothing to make.)
is_fresh() {
    [ ! -d "chapters/$chapter/wrong" ] && return
    [ -f "$file" ] && [ -z "$(find "chapters/$chapter/wrong" chapters/*/*.h chapters/*/solution.c \
        "chapters/$chapter/tests.c" tests/support -name '*.[cht]*' -newer "$file" -print -quit)" ]
}

# The sentence in the comment at the top of a wrong answer.
sentence() {
    awk '/^\/\* slip: / { in_it = 1; sub(/^\/\* slip: /, "") }
         in_it { sub(/^ \*/, ""); gsub(/^ +/, ""); done = sub(/ *\*\/.*/, "")
                 text = text (text ? " " : "") $0; if (done) { print text; exit } }' "$1"
}

# Name and sentence of those that are edits of the solution.
edits() {
    awk '$1 == "slip" { name = $2 } $1 == "says" { sub(/^says /, ""); print name, $0 }' \
        "chapters/$chapter/wrong/edits.txt" 2> /dev/null
}

record() { # NAME SENTENCE PROGRAM
    echo "slip $1"
    echo "says $2"
    "$3" --record 2> /dev/null || [ $? = 1 ]
}

make_file() {
    is_fresh && return
    make -s --no-print-directory -j2 CC="$CC" "$folder/slips/$chapter" || return 1
    {
        for wrong in chapters/"$chapter"/wrong/*.c; do
            [ -e "$wrong" ] || continue
            name=$(basename "$wrong" .c)
            record "$name" "$(sentence "$wrong")" "$folder/wrong/$chapter/$name"
        done
        edits | while read -r name says; do
            record "$name" "$says" "$folder/wrong/$chapter/$name"
        done
        record stub "This is what comes out of the exercise as it was handed out: is this function written, and does it store its result?" \
            "$folder/stub/$chapter" || true
    } > "$file.new" && mv "$file.new" "$file"
}

case $1 in
path) echo "$file" ;;
fresh) is_fresh ;;
make)
    mkdir -p "$folder/slips"
    if command -v flock > /dev/null; then
        exec 9> "$folder/slips/$chapter.lock"
        flock 9
    fi
    make_file
    ;;
esac
