#!/bin/sh
# What editors are given: clangd has no remark on the files as they are, and
# VS Code's tasks, matcher and debugger fit what the commands print and build.
. tests/lib.sh
out=$work/out

if command -v clangd > /dev/null; then
    git ls-files -co --exclude-standard '*.c' '*.h' | grep -v '/wrong/\|^tests/book/' > "$work/files"
    timed "clangd has no remark on $(grep -c . "$work/files") files" \
        xargs -a "$work/files" /usr/bin/python3 tests/clangd.py
    cat "$out"
else
    echo "SKIPPED what clangd would say, because it is missing; type: make setup test"
fi

mkdir "$work/tree"
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work/tree"
cd "$work/tree" || exit 1
git init -q . && git add -A

# ---- The files themselves ------------------------------------------------------

for file in .vscode/*.json .devcontainer/*.json; do
    /usr/bin/python3 -m json.tool "$file" > /dev/null
    verdict "$file is plain JSON"
done

# value FILE EXPRESSION: something of a JSON file, in Python
value() {
    /usr/bin/python3 -c 'import json, sys
file = json.load(open(sys.argv[1]))
found = eval(sys.argv[2])
print(*found if isinstance(found, list) else [found], sep="\n")' "$1" "$2" |
        sed 's/[$]{fileDirnameBasename}/00-start/; s|[$]{workspaceFolder}|.|'
}

value .vscode/tasks.json '[task["command"] for task in file["tasks"]]' > "$work/tasks"
while read -r command; do
    $command --dry-run > "$out" 2>&1 < /dev/null
    verdict "the Makefile knows the task: $command"
done < "$work/tasks"

# ---- What can be clicked ---------------------------------------------------------

# clicked WHAT PLACE EXERCISE: the learner has this exercise in chapter 00, and
# a line of make check leads to that place
clicked() {
    printf '%b' "$3" > chapters/00-start/exercise.c
    make check CH=00 CC="$cc" 2>&1 | /usr/bin/python3 tests/problems.py > "$out"
    grep -q "^chapters/00-start/$2" "$out"
    verdict "$cc: $1 leads to $2"
}
for cc in gcc clang; do
    clicked 'an error' 'exercise.c:3:21: error: expected' 'double brightness(int pixel)\n{\n    return pixel / 2\n}\n'
    clicked 'a fatal error' 'exercise.c:2:10: error: .*nothing.h' '\n#include "nothing.h"\n'
done
cc=gcc
clicked 'a warning' 'exercise.c:2:9: warning: unused variable' 'double brightness(int pixel) {\n    int unused; return pixel; }\n'
clicked 'a failure' "tests.c:$(grep -n 'brightness(255)' chapters/00-start/tests.c | cut -d: -f1):: error: fails: paper" \
    'double brightness(int pixel) { return pixel; }\n'
clicked 'a crash' 'exercise.c:3:: error: brightness follows a pointer' \
    'double brightness(int pixel) {\n    int *p = 0;\n    return *p + pixel; }\n'
cp chapters/00-start/solution.c chapters/00-start/exercise.c
make check CH=00 2>&1 | /usr/bin/python3 tests/problems.py > "$out"
grep -qx begins "$out" && ! grep -qvx begins "$out"
verdict "a chapter that passes leaves nothing to click"

timeout 60 make watch CH=00 > "$work/watched" 2>&1 &
watch=$!
while kill -0 $watch && ! grep -q '^-- watching' "$work/watched"; do
    sleep 0.2
done
kill $watch # and all that it started: it is a group of its own
/usr/bin/python3 tests/problems.py < "$work/watched" | tr '\n' ' ' > "$out"
grep -qx 'begins ends ' "$out"
verdict "the watching task sees where a run begins and ends"

# ---- The debugger -------------------------------------------------------------------

task=$(value .vscode/launch.json 'file["configurations"][0]["preLaunchTask"]')
program=$(value .vscode/launch.json 'file["configurations"][0]["program"]')
value .vscode/tasks.json "[task['command'] for task in file['tasks'] if task['label'] == '$task']" | sh > "$out" 2>&1 &&
    [ -x "$program" ]
verdict "$task: $program"
if command -v gdb > /dev/null; then
    value .vscode/launch.json '["set environment " + one["name"] + " " + one["value"]
        for one in file["configurations"][0]["environment"]]' > "$work/gdb"
    gdb -q -nx -batch -iex 'set debuginfod enabled off' -x "$work/gdb" -ex 'break exercise.c:5' -ex run \
        -ex 'print pixel' --args "$program" grey_keeps_its_fraction > "$out" 2>&1
    grep -q '^[$]1 = 51$' "$out"
    verdict "the debugger stops in the exercise"
else
    echo "SKIPPED the debugger, because gdb is missing; type: make setup test"
fi
