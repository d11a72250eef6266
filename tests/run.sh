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
rm -f build/test/*.txt

# part NAME: run it, show what failed and how many were ok
part() {
    start=$(date +%s)
    echo "== $1"
    case $1 in
    course-*) tests/course.sh "${1#course-}" ;;
    mutants) tests/mutants.py --sample 150 ;;
    *) "tests/$1.sh" ;;
    esac > "build/test/$1.txt" 2>&1
    grep -av '^ok ' "build/test/$1.txt"
    echo "   $(grep -ac '^ok ' "build/test/$1.txt") ok, $(grep -ac '^FAIL ' "build/test/$1.txt") failed, $(($(date +%s) - start)) s"
}

parts() {
    for p in "$@"; do
        part "$p"
    done
}

if [ $# != 0 ]; then
    parts "$@"
else
    # The first take all processors. The others mostly wait for one program, so
    # two lists of them run side by side, on programs that are there already.
    parts lint course-gcc course-clang mutants
    make -s mnist
    make -s -j"$(nproc)" build/gcc/bin/mnist-checked
    make -s figures > /dev/null
    parts book formats > build/test/side.log 2>&1 &
    parts valgrind trainer show input npz seeds commands learner authors editors
    wait $!
    cat build/test/side.log
fi

failed=$(cat build/test/*.txt | grep -ac '^FAIL ')
echo "$(cat build/test/*.txt | grep -ac '^ok ') passed, $failed failed"
[ "$failed" = 0 ]
