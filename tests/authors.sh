#!/bin/sh
# What authors type: make new-chapter, make stubs, and what lint and the book
# say of a chapter that is not written yet.
. tests/lib.sh
out=$work/out
mkdir "$work/tree"
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$work/tree"
cd "$work/tree" || exit 1
rm -rf chapters/24-*
git init -q . && git add -A

for name in '' 24 regularization 4-regularization 24-Big 24- 24-two--words 24-a/../b '24-a b'; do
    refuses "new-chapter '$name'" 'NAME is two digits' src/new-chapter.sh "$name"
done
refuses 'new-chapter of two lines' 'NAME is two digits' src/new-chapter.sh "24-a
24-b"
refuses 'new-chapter 24-much-longer-than-any-other' 'too long' src/new-chapter.sh 24-much-longer-than-any-other
refuses 'new-chapter 05-more' 'number 05 is taken by chapters/05-layer' src/new-chapter.sh 05-more
refuses 'new-chapter 24-layer' 'name layer is taken by chapters/05-layer/layer.h' src/new-chapter.sh 24-layer
[ -z "$(git ls-files -om --exclude-standard)" ]
verdict "a name that is refused leaves nothing behind"

chapter=chapters/24-learning-by-heart
make new-chapter NAME=24-learning-by-heart > "$out" 2>&1 && grep -q "^made  $chapter" "$out"
verdict "make new-chapter makes a chapter"
git add -A
clang-format --dry-run -Werror $chapter/*.[ch]
verdict "its C is formatted"
make -s build/gcc/solved/24-learning-by-heart build/gcc/worker/$chapter/tests.o > "$out" 2>&1 && [ ! -s "$out" ]
verdict "it compiles without a warning, as a worker too"
make reset CH=24 > "$out" 2>&1 && grep -q 'as it was handed out' "$out"
verdict "its exercise counts as untouched"
make check CH=24 > "$out" 2>&1
[ $? = 2 ] && grep -q '^  0 of 2 tests pass, 0 of 2 points' "$out" && grep -q 'Twice 3 is 6' "$out" &&
    grep -q "\"The formula\" in $chapter/lesson.md:7" "$out"
verdict "its exercise fails, with a hint and the section to read"

# answers CODE PATTERN: make check says so of what stands in exercise.c now
answers() {
    make check CH=24 > "$out" 2>&1
    [ $? = "$1" ] && tr '\n' ' ' < "$out" | tr -s ' ' | grep -qF -- "$2"
}
awk '$1 == "slip" { name = $2 } $1 == "says" { sub(/^says /, ""); print name, $0 }' $chapter/wrong/edits.txt > "$work/slips"
while read -r name says; do
    awk -v name="$name" -f src/learn/edit.awk $chapter/wrong/edits.txt $chapter/solution.c > $chapter/exercise.c
    answers 2 "$says"
    verdict "$name is recognized: $says"
done < "$work/slips"
cp $chapter/solution.c $chapter/exercise.c
answers 0 '2 of 2 tests pass'
verdict "its solution passes"
refuses 'a stub that is none' 'exercise.c has no TODO' src/learn/stubs.sh 24-learning-by-heart
git checkout -q $chapter/exercise.c

# ---- What is left to the author -----------------------------------------------------

mkdir -p build/test
tests/lint.sh > "$out" 2>&1
grep -q "^FAIL still to be written: .*$chapter/lesson.md:5 " "$out"
verdict "lint names the places that are left to write"
grep -qx "ok $chapter is complete" "$out" && grep -qx "ok $chapter/tests.c: its table is complete" "$out" &&
    grep -qx 'ok every hint names a section that is there' "$out" && grep -qx 'ok no file includes a later chapter' "$out"
verdict "and finds nothing else to blame"
echo "page $chapter/lesson.md" > "$work/contents"
make -s book-check CH=24 CONTENTS="$work/contents" > "$out" 2>&1
grep -q 'it needs at least four of three kinds' "$out"
verdict "the book asks for exercises"

# ---- make stubs -----------------------------------------------------------------------

sed -i 's|return NAN|return -NAN|' $chapter/exercise.c
git add -A
tests/lint.sh 2>&1 | grep -q '^FAIL src/learn/stubs.txt does not fit the exercises in git of 24-learning-by-heart (git add, make stubs)'
verdict "lint sees that a stub was changed"
make stubs > "$out" 2>&1 && grep -qx "$(git hash-object $chapter/exercise.c) 24-learning-by-heart" src/learn/stubs.txt
verdict "make stubs hands it out as it is now"
