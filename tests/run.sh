#!/bin/sh
# The project's own tests. Each script below prints lines that begin with
#
#   ok …     FAIL …
#
# and is summed up here. Exit code: 0 all ok, 1 something failed, 2 a tool is
# missing.
#
#   run.sh            everything
#   run.sh lint npz   only these
for tool in gcc clang valgrind clang-format /usr/bin/python3 gnuplot pdftocairo \
    pandoc lualatex chromedriver java; do
    command -v $tool > /dev/null || {
        echo "make test: $tool is missing; type: make setup test" >&2
        exit 2
    }
done
/usr/bin/python3 -c 'import numpy, selenium' 2> /dev/null && [ -f /usr/share/java/epubcheck.jar ] || {
    echo "make test: NumPy, Selenium or epubcheck is missing; type: make setup test" >&2
    exit 2
}
unset MNIST_DIR MINE SEED CH TEST ALL MAKEFLAGS MAKELEVEL
export LC_ALL=C.UTF-8
mkdir -p build/test
report=build/test/report.txt
: > "$report"

# part NAME COMMAND …: run it, show what failed and how many were ok
part() {
    name=$1
    shift
    start=$(date +%s)
    echo "== $name"
    "$@" > "build/test/$name.txt" 2>&1
    grep -v '^ok ' "build/test/$name.txt"
    cat "build/test/$name.txt" >> "$report"
    echo "   $(grep -c '^ok ' "build/test/$name.txt") ok, $(grep -c '^FAIL ' "build/test/$name.txt") failed, $(($(date +%s) - start)) s"
}

parts=${*:-"lint course-gcc course-clang mutants valgrind trainer show input npz seeds commands learner authors editors book formats"}
for p in $parts; do
    case $p in
    course-*) part "$p" tests/course.sh "${p#course-}" ;;
    mutants) part mutants tests/mutants.py --sample 150 ;;
    *) part "$p" "tests/$p.sh" ;;
    esac
done

failed=$(grep -c '^FAIL ' "$report")
echo "$(grep -c '^ok ' "$report") passed, $failed failed"
[ "$failed" = 0 ]
