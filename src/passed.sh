#!/bin/sh
# Which chapters has the learner passed?
#
#   passed.sh is CHAPTER       prints the chapter if its exercise passed and
#                              neither it nor its tests changed since
#   passed.sh record CHAPTER   notes that it passed
#
# State: build/passed/NN holds a hash of exercise, tests and headers. The
# folder may be deleted at any time; `make check` then runs the tests again.
folder=chapters/$2
record=build/passed/$(echo "$2" | cut -c1-2)

hash_now() {
    cat "$folder/exercise.c" "$folder/tests.c" "$folder"/*.h | sha256sum
}

case $1 in
is)
    [ -f "$record" ] && [ "$(hash_now)" = "$(cat "$record")" ] &&
        echo "$2"
    ;;
record)
    mkdir -p build/passed && hash_now > "$record"
    ;;
esac
