#!/bin/sh
# Bad input: one clear line, exit code 2, nothing half-written, no leak.
. tests/lib.sh
build $checked $fast

/usr/bin/python3 tests/idx/make_files.py "$work/idx"
/usr/bin/python3 tests/npz/make_files.py "$work/npz"
$checked train --data "$work/idx/good_raw" --hidden 8 --batch 20 --epochs 1 \
    --out "$work/run" > "$work/out" 2>&1
verdict "a small training works"
weights=$work/run/weights.npz

# Files of pictures and labels
for folder in "$work"/idx/good_*; do
    $checked evaluate --weights "$weights" --data "$folder" > "$work/out" 2>&1 &&
        grep -q '^test accuracy 0\.[0-9]\{4\}$' "$work/out"
    verdict "reads ${folder##*/}"
done
for folder in "$work"/idx/bad_*; do
    refuses "$(basename "$folder")" "$folder" $checked evaluate \
        --weights "$weights" --data "$folder" --predictions "$work/answers"
    [ ! -e "$work/answers" ]
    verdict "${folder##*/} leaves no answers behind"
done
refuses "pictures of another size than the network's" '784 inputs.*27 x 28 = 756' \
    $checked evaluate --weights "$weights" --data "$work/idx/other_size"
refuses "pictures of two sizes" '28 x 28.*27 x 28' \
    $checked train --data "$work/idx/other_size" --out "$work/never"
refuses "no such folder" nowhere $checked evaluate --weights "$weights" --data "$work/nowhere"
refuses "MNIST_DIR is taken at its word" nowhere \
    env MNIST_DIR="$work/nowhere" $checked train --out "$work/never"

# Files of weights
for file in "$work"/npz/bad_*.npz; do
    refuses "$(basename "$file")" "$file" $checked summary --weights "$file"
done
refuses "weights that are not there" nowhere.npz $checked summary --weights "$work/nowhere.npz"
refuses "weights that are a folder" "$work" $checked summary --weights "$work"
: > "$work/empty.npz"
refuses "weights that are empty" empty.npz $checked summary --weights "$work/empty.npz"
$checked train --data "$work/idx/good_raw" --hidden 0 --batch 20 --epochs 1 \
    --out "$work/flat" > "$work/out" 2>&1
verdict "a network without hidden layers trains"
/usr/bin/python3 -c "
import numpy as np, sys
np.savez(sys.argv[1] + '/narrow.npz', np.zeros(0), np.ones((10, 101)))
np.savez(sys.argv[1] + '/eleven.npz', np.zeros(0), np.ones((11, 785)))" "$work"
refuses "a network for other pictures" '100 inputs.*784' $checked evaluate \
    --weights "$work/narrow.npz" --data "$work/idx/good_raw"
refuses "a network with eleven answers" '11 outputs' $checked evaluate \
    --weights "$work/eleven.npz" --data "$work/idx/good_raw"

# The command line
refuses "an unknown command" 'no command trian' $checked trian
refuses "an unknown option" 'no option --epoch-count' $checked train --epoch-count 3
refuses "an option of another command" 'no option --epochs' $checked summary --epochs 3
refuses "an option without value" '--epochs needs a value' $checked train --epochs
refuses "a negative number" "not '-3'" $checked train --epochs -3
refuses "a huge number" "not '99999999999999999999'" $checked train --epochs 99999999999999999999
refuses "no number" "not 'many'" $checked train --batch many
refuses "a number with a tail" "not '12x'" $checked train --epochs 12x
refuses "an empty number" "not ''" $checked train --epochs ''
refuses "a learning rate of zero" '--eta' $checked train --eta 0
refuses "a learning rate that is no number" '--eta' $checked train --eta nan
refuses "hidden sizes with a hole" '--hidden' $checked train --hidden 10,,5
refuses "a hidden size of zero" '--hidden' $checked train --hidden 10,0
refuses "a huge hidden size" '--hidden' $checked train --hidden 1000000000
refuses "a network that is too large" 'at most 30000000' $checked train \
    --data "$work/idx/good_raw" --hidden 50000,50000 --out "$work/never"
refuses "an unknown activation" '--activation' $checked train --activation rello
refuses "softmax in a hidden layer" 'output only' $checked train --activation softmax
refuses "an unknown optimizer" '--optimizer' $checked train --optimizer adamm
refuses "a word too many" "'again'" $checked train --epochs 3 again
refuses "no weights" '--weights' $checked evaluate --data "$work/idx/good_raw"
refuses "no pictures" '--images' $checked predict --weights "$weights"
refuses "a batch larger than the data" '--batch 500' $checked train \
    --data "$work/idx/good_raw" --batch 500 --out "$work/never"
refuses "nothing left to train on" '--validation 240' $checked train \
    --data "$work/idx/good_raw" --validation 240 --out "$work/never"
refuses "a learning rate that is too large" 'smaller --eta' $checked train \
    --data "$work/idx/good_raw" --hidden 20,20 --activation identity --batch 20 \
    --optimizer sgd --eta 1000 --epochs 50 --out "$work/diverged"

# Places that cannot be written
: > "$work/file"
refuses "a run folder below a file" "$work/file" $checked train --built-in 200 --out "$work/file/run"
refuses "a run folder in /proc" /proc $checked train --built-in 200 --out /proc/run
refuses "answers into a folder that is not there" nowhere $checked evaluate \
    --weights "$weights" --data "$work/idx/good_raw" --predictions "$work/nowhere/answers"
refuses "answers onto a folder" "$work" $checked evaluate \
    --weights "$weights" --data "$work/idx/good_raw" --predictions "$work"
refuses "answers onto a full device" /dev/full $checked evaluate \
    --weights "$weights" --data "$work/idx/good_raw" --predictions /dev/full
$checked evaluate --weights "$weights" --data "$work/idx/good_raw" \
    --predictions /dev/null > "$work/out" 2>&1 && [ -c /dev/null ]
verdict "answers to /dev/null leave it a device"
$checked evaluate --weights "$weights" --data "$work/idx/good_raw" \
    > /dev/full 2> "$work/err"
[ $? = 2 ] && [ "$(grep -c '' "$work/err")" = 1 ]
verdict "a full standard output is told"

# A disk that fills up in the middle: no file may grow beyond 8 KiB
cp "$weights" "$work/before.npz"
disk_full() {
    (
        trap '' XFSZ
        ulimit -f 16
        exec "$@"
    )
}
refuses "a full disk" weights.npz disk_full $fast train --data "$work/idx/good_raw" \
    --hidden 8 --batch 20 --epochs 3 --out "$work/run"
cmp -s "$weights" "$work/before.npz" && [ -z "$(find "$work/run" -name '*.??????' ! -name '*.tsv')" ]
verdict "a full disk leaves the old weights and no half file"

# Ctrl-C in the middle
$fast train --built-in 3000 --hidden 64 --epochs 10000 --patience 10000 \
    --out "$work/broken-off" > "$work/out" 2> "$work/err" &
child=$!
for i in $(seq 100); do
    sleep 0.2
    [ -s "$work/broken-off/weights.npz" ] && break
done
kill -INT $child
wait $child
[ $? = 130 ] && grep -q 'finished epochs' "$work/err"
verdict "Ctrl-C: exit code 130 and what was saved"
$checked summary --weights "$work/broken-off/weights.npz" > "$work/out" 2>&1 &&
    [ "$(ls "$work/broken-off" | tr '\n' ' ')" = "history.tsv summary.txt weights.npz " ]
verdict "Ctrl-C: weights and history are whole, nothing else is there"
