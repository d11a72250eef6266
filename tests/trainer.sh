#!/bin/sh
# The trainer from end to end on built-in digits.
. tests/lib.sh
build $checked $fast CC=gcc
build build/clang/bin/mnist CC=clang

train() {
    program=$1 out=$2
    shift 2
    "$program" train --built-in 3000 --hidden 32,16 --batch 50 --epochs 3 --seed 5 \
        --out "$work/$out" "$@" > "$work/$out.txt" 2>&1
}

# Golden losses: the numbers of tests/trainer/history.tsv, to six digits.
train $fast first
verdict "trains on built-in digits"
/usr/bin/python3 - "$work/first/history.tsv" tests/trainer/history.tsv << 'PY'
import sys
got, want = ([line.split("\t") for line in open(name)] for name in sys.argv[1:])
close = lambda a, b: abs(float(a) - float(b)) <= 1e-6 * (1 + abs(float(b)))
fine = got[0] == want[0] and len(got) == len(want) and all(
    all(map(close, g, w)) for g, w in zip(got[1:], want[1:]))
if not fine:
    print("got:", *map("\t".join, got), sep="\n    ")
sys.exit(not fine)
PY
verdict "losses are the golden ones"

same() {
    for file in history.tsv weights.npz confusion.tsv report.json summary.txt digits.dat mistakes.dat weights.dat; do
        cmp -s "$work/$1/$file" "$work/$2/$file" || return 1
    done
}
train $fast second
same first second
verdict "the same run twice gives the same bytes"
train $checked third
same first third
verdict "with every check switched on: the same bytes"
train build/clang/bin/mnist fourth
same first fourth
verdict "compiled by clang: the same bytes"
train $fast fifth --seed 6
! cmp -s "$work/first/weights.npz" "$work/fifth/weights.npz"
verdict "another seed gives another network"

# A longer one must really have learned.
$fast train --built-in 12000 --hidden 64 --epochs 4 --out "$work/longer" > "$work/out" 2>&1
/usr/bin/python3 - "$work/longer/report.json" << 'PY'
import json, sys
report = json.load(open(sys.argv[1]))
counts = [c["counts"] for c in report["classes"]]
hits = sum(counts[i][i] for i in range(10))
assert report["built_in"] and report["examples"]["validation"] == 1000
assert report["parameters"] == 784 * 64 + 64 + 64 * 10 + 10
assert sum(map(sum, counts)) == report["examples"]["test"] == 2000
assert abs(hits / 2000 - report["test_accuracy"]) < 1e-9
losses = [e["train_loss"] for e in report["history"]]
assert losses == sorted(losses, reverse=True)
assert report["test_accuracy"] > 0.8, report["test_accuracy"]
PY
verdict "after four epochs most new built-in digits are read"
grep -q 'not MNIST' "$work/out"
verdict "it says loudly that these are not MNIST digits"

# Every optimizer, activation and way to cut batches.
for optimizer in sgd momentum nesterov adagrad rmsprop adam ftrl; do
    train $checked "$optimizer" --optimizer $optimizer --epochs 2 &&
        /usr/bin/python3 -c "
import json
history = json.load(open('$work/$optimizer/report.json'))['history']
assert history[1]['train_loss'] < history[0]['train_loss'] < 2.6" 2>> "$work/err"
    verdict "$optimizer learns"
done
for activation in identity sigmoid tanh leaky_relu; do
    train $checked "$activation" --activation $activation --epochs 1
    verdict "trains with $activation"
done
train $fast whole --batch 0 --epochs 2
verdict "batch 0 takes all examples at once"
train $fast patient --patience 1 --eta 0.1 --epochs 60 &&
    [ "$(grep -c '' "$work/patient/history.tsv")" -lt 61 ]
verdict "early stopping ends a training that does not improve"

# Predict says what evaluate says.
/usr/bin/python3 tests/idx/make_files.py "$work/idx"
$fast evaluate --weights "$work/first/weights.npz" --data "$work/idx/good_raw" \
    --predictions "$work/one" > "$work/out"
$fast predict --weights "$work/first/weights.npz" \
    --images "$work/idx/good_gz/t10k-images-idx3-ubyte.gz" > "$work/two"
cmp -s "$work/one" "$work/two" && [ "$(grep -c '^[0-9]$' "$work/one")" = 60 ]
verdict "predict and evaluate give the same answers, one a line"
[ "$($fast summary | tail -n 1 | awk '{ print $NF }')" = 235146 ] &&
    [ "$($fast summary --hidden 16,16 | tail -n 1 | awk '{ print $NF }')" = 13002 ]
verdict "the model summaries count 235146 and 13002 parameters"
[ "$($fast summary | awk '$2 == "hidden" || $2 == "output" { print $NF }' | tr '\n' ' ')" = "200960 32896 1290 " ]
verdict "the layers of 784-256-128-10 have 200960, 32896 and 1290"
# A weight is multiplied once forward; once backward for its own gradient and,
# after layer 1, once more to pass delta on.
[ "$($fast summary | awk '
    $2 == "hidden" || $2 == "output" {
        weights = $NF - $3; forward += weights
        backward += $1 == 1 ? weights : 2 * weights
    }
    END { print forward, backward }')" = "234752 268800" ]
verdict "forward takes 234752 multiplications, backward 268800"

# The pictures
figures/draw-run.sh "$work/first" > "$work/out" 2>&1
for picture in loss accuracy confusion digits mistakes weights; do
    for kind in pdf svg png; do
        [ -s "$work/first/$picture.$kind" ]
        verdict "$picture.$kind is drawn"
    done
done
