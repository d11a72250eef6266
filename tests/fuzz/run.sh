#!/bin/sh
# Feeds each parser with broken files for FUZZ_SECONDS (600) each.
#
#   run.sh FOLDER          folder with the programs
#
# Begins with the inputs in tests/fuzz/seeds/NAME; new interesting ones go to
# build/fuzz/NAME. An input that breaks a parser is kept there as crash-….
# Exit code: 0 nothing broke, 1 something did.
programs=$1
seconds=${FUZZ_SECONDS:-600}
failed=0
for target in images labels npy npz arrays; do
    found=build/fuzz/$target
    mkdir -p "$found"
    echo "== $target, $seconds s"
    if "$programs/$target" -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="$found/" -max_len=65536 -rss_limit_mb=2048 \
        "$found" "tests/fuzz/seeds/$target" > "$found.log" 2>&1; then
        grep -E 'stat::number_of_executed_units|stat::peak_rss_mb' "$found.log"
        echo "ok fuzz $target"
    else
        tail -n 30 "$found.log"
        echo "FAIL fuzz $target"
        failed=1
    fi
done
exit $failed
