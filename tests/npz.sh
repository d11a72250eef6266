#!/bin/sh
# Weights from and to NumPy, and good archives of every kind.
. tests/lib.sh
build $checked $fast
/usr/bin/python3 tests/idx/make_files.py "$work/idx"
$fast train --data "$work/idx/good_raw" --hidden 30,20 --batch 20 --epochs 3 \
    --out "$work/run" > "$work/out" 2>&1
verdict "weights to compare"
mkdir "$work/scratch"
/usr/bin/python3 tests/npz/check.py $checked "$work/run/weights.npz" "$work/idx/good_gz" "$work/scratch"
verdict "tests/npz/check.py came to its end"

/usr/bin/python3 tests/npz/make_files.py "$work/npz"
for file in "$work"/npz/good_*.npz; do
    $checked summary --weights "$file" > "$work/out" 2> "$work/err" && [ ! -s "$work/err" ]
    verdict "${file##*/} is read"
done

# What the activations were is remembered, and an option wins over it.
$fast train --data "$work/idx/good_raw" --hidden 9 --activation tanh --batch 20 \
    --epochs 1 --out "$work/tanh" > "$work/out" 2>&1
$checked summary --weights "$work/tanh/weights.npz" | grep -q 'hidden .* tanh'
verdict "the archive remembers tanh"
$checked summary --weights "$work/tanh/weights.npz" --activation sigmoid | grep -q 'hidden .* sigmoid'
verdict "--activation wins over it"
