#!/bin/sh
# The instructor's chapter: for each chapter the points of its tests and the
# wrong answers with what the learner is told, from tests.c and wrong/.
cat <<'EOF'
# For the instructor

The points below stand in the tables at the end of each chapter's `tests.c`, and that is what `make check` counts. A wrong answer is a file in `wrong/`, and these are listed here, or an edit of the solution in `wrong/edits.txt`, of which there are many more. The project's tests prove that each loses points. The sentence beside it is the one a learner gets whose numbers come out the same, however the code was written.
EOF

rubric() { # the tests of one chapter with their points, from C
    awk '
        /^const ChapterTest chapter_tests/ { inside = 1 }
        inside { text = text $0 " " }
        END {
            n = split(text, entry, /\{ &/)
            for (i = 2; i <= n; i++) {
                match(entry[i], /^[a-z0-9_]+/)
                name = substr(entry[i], 1, RLENGTH)
                points = 0
                if (match(entry[i], /\.points = [0-9]+/))
                    points = substr(entry[i], RSTART + 10, RLENGTH - 10)
                needs = ""
                if (match(entry[i], /\.needs = \{[^}]*\}/)) {
                    needs = substr(entry[i], RSTART + 10, RLENGTH - 11)
                    gsub(/ *" */, "`", needs)
                    gsub(/`,`/, "`, `", needs)
                    needs = ", after " needs
                }
                total += points
                printf "- `%s`: %d%s\n", name, points, needs
            }
            printf "\nTogether %d points.\n", total
        }' "$1"
}

field() { # the comment "KEY: …" at the head of a wrong answer, in one line
    awk -v key="$2:" '
        !done && index($0, "/* " key) { on = 1; sub(/.*\/\* [a-z]+: */, "") }
        on { end = index($0, "*/"); sub(/ *\*\/.*/, ""); sub(/^ \* */, ""); printf "%s ", $0 }
        on && end { on = 0; done = 1 }' "$1" | sed 's/  */ /g'
}

for chapter in chapters/[0-9]*; do
    name=$(basename "$chapter")
    title=$(sed -n '1s/^# [0-9]* //p' "$chapter/lesson.md")
    printf '\n## Chapter %d, %s\n\n' "$(echo "${name%%-*}" | sed 's/^0//')" "$title"
    echo '::: ragged'
    rubric "$chapter/tests.c"
    echo ':::'
    printf '\n### Wrong answers\n\n::: ragged\n'
    for wrong in "$chapter"/wrong/*.c; do
        loses=$(field "$wrong" loses | sed 's/ *$//; s/\([a-z0-9_]\{4,\}\)/`\1`/g; s/` `/`, `/g')
        printf -- '- `%s`: %s *Loses* %s.\n' "$(basename "$wrong" .c)" "$(field "$wrong" slip | sed 's/ *$//')" "$loses"
    done
    echo ':::'
    printf '\nAnother %d stand in `%s/wrong/edits.txt`.\n' \
        "$(grep -c '^slip ' "$chapter/wrong/edits.txt")" "$chapter"
done
