#!/bin/sh
# Every input the fuzzers found interesting, once more (make fuzz looks for
# new ones).
. tests/lib.sh
build fuzz-programs
for program in build/fuzz/bin/*; do
    target=$(basename "$program")
    inputs=$(find "tests/fuzz/seeds/$target" -type f | grep -c .)
    "$program" -artifact_prefix="$work/" "$work" "tests/fuzz/seeds/$target" -runs=0 \
        > "$work.log" 2>&1 && [ "$inputs" -gt 0 ]
    verdict "fuzz target $target with $inputs kept inputs"
    rm -rf "$work.log" "${work:?}"/*
done
