# What the learner has done so far; read with `.` from the project's root.
#
# State: one text file, build/progress.txt, which may be deleted at any time
# (`make check` then tests again). Lines of it:
#
#   tested CHAPTER HASH POINTS OF TEST    how a chapter came out, and its first
#                                         test that does not pass (or -)
#   hint CHAPTER TEST RUNG                which hint was read last
#
# A chapter has passed while HASH fits its exercise, tests and headers.
state=build/progress.txt
CC=${CC:-gcc}
programs=build/$(basename "${CC%% *}")/check

all_chapters() { ls chapters | grep '^[0-9]'; }
short() { # the make argument of a chapter
    echo "CH=${1%%-*}"
}

hash_of() {
    cat "chapters/$1/exercise.c" "chapters/$1/tests.c" "chapters/$1"/*.h | sha256sum | cut -c1-32
}

# field N of what is known of a chapter: 3 hash, 4 points, 5 of, 6 test
known() {
    [ -f $state ] && awk -v c="$1" -v n="$2" '$1 == "tested" && $2 == c { print $n }' $state
}

is_passed() {
    [ "$(known "$1" 6)" = - ] && [ "$(known "$1" 3)" = "$(hash_of "$1")" ]
}

# Replaces the line that begins with these words.
remember() { # WORDS THAT IDENTIFY, then the rest
    mkdir -p build
    touch $state
    awk -v key="$1 " 'index($0, key) != 1' $state > $state.new
    echo "$1 $2" >> $state.new
    mv $state.new $state
}

hints_read() { # CHAPTER TEST
    [ -f $state ] && awk -v c="$1" -v t="$2" '$1 == "hint" && $2 == c && $3 == t { print $4 }' $state
}

passed_chapters() {
    for c in $(all_chapters); do
        is_passed "$c" && echo "$c"
    done
}

# The first chapter that has not passed; nothing when all have.
current_chapter() {
    for c in $(all_chapters); do
        is_passed "$c" || { echo "$c" && return; }
    done
}

# The next one after a chapter that has not passed, else the first.
not_passed_after() {
    for c in $(all_chapters | awk -v c="$1" '$0 > c'); do
        is_passed "$c" || { echo "$c" && return; }
    done
    current_chapter
}

# The exercise as it was handed out is known by the name that git gives to its
# content. Was nothing written into it yet?
stub_id() { awk -v c="$1" '$2 == c { print $1 }' src/learn/stubs.txt; }
is_untouched() {
    file=chapters/$1/exercise.c
    now=$({ printf 'blob %d\0' "$(wc -c < "$file")" && cat "$file"; } | sha1sum | cut -d' ' -f1)
    [ "$now" = "$(stub_id "$1")" ]
}

bold= plain= red= green=
if [ -t 1 ] && [ -z "$NO_COLOR" ] && [ "${TERM:-dumb}" != dumb ]; then
    esc=$(printf '\033')
    bold="$esc[1m" plain="$esc[0m" red="$esc[31;1m" green="$esc[32m"
fi
