# What the end-to-end tests share. To be read with `.`, from the project's
# root.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
checked=build/gcc/bin/mnist-checked # every check switched on
fast=build/gcc/bin/mnist
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1

build() {
    make -s --no-print-directory -j"$(nproc)" "$@" || {
        echo "FAIL $* does not build"
        exit 1
    }
}

# ok WHAT or FAIL WHAT, by the exit code of the command before. No $(…) in
# WHAT: some shells would take its exit code.
verdict() {
    if [ $? = 0 ]; then echo "ok $1"; else echo "FAIL $1"; fi
}

# timed WHAT COMMAND …: its output goes to $work/out, its seconds to the verdict
timed() {
    what=$1 began=$(date +%s)
    shift
    "$@" > "$work/out" 2>&1
    code=$?
    what="$what ($(($(date +%s) - began)) s)"
    [ $code = 0 ]
    verdict "$what"
}

# refuses NAME PATTERN COMMAND …: exit code 2, and exactly one line on stderr
# that matches PATTERN. Sanitizer reports have many lines and fail too.
refuses() {
    name=$1 pattern=$2
    shift 2
    "$@" > "$work/out" 2> "$work/err"
    code=$?
    lines=$(grep -c '' "$work/err")
    if [ $code = 2 ] && [ "$lines" = 1 ] && grep -q -- "$pattern" "$work/err"; then
        echo "ok $name: $(cat "$work/err")"
    else
        echo "FAIL $name: exit code $code, $lines lines, wanted 2, one line with '$pattern'"
        head -n 20 "$work/err" | sed 's/^/    /'
    fi
}

# Can a program be run on a terminal here? If not, it is said what is left out.
has_terminal() {
    script -qec true /dev/null > /dev/null 2>&1 < /dev/null && return
    echo "SKIPPED, since no pseudo-terminal can be made here: $1"
    return 1
}
