#!/bin/sh
# Makes the small result files of this folder, which figures and lessons read.
#
#   MNIST_DIR=folder figures/results/collect.sh [STEP …]
#
#   step    makes                                                      takes
#   pixels  two.tsv digits.tsv baselines.tsv, from the files alone     1 second
#   mnist   mnist/ mnist.tsv: one training with the usual options      1 minute
#   fit     fit/ fit.tsv: one network too small, one with too few
#           examples, one without a hidden layer                       1 minute
#   seeds   seeds.tsv: the usual training with seeds 1 to 5            5 minutes
#   narrow  narrow.tsv: one hidden layer of 64, seeds 1 to 3           1 minute
#   drawn   drawn.tsv: trained on built-in digits, tested on MNIST,
#           with seeds 1 to 3                                          3 minutes
#   binary  binary.tsv: what chapter 15 counts among 100 seeds, among
#           1000; needs no MNIST                                       1 minute
#
# Without a step: all of them. MNIST_DIR is a folder with MNIST's four IDX
# files, packed with gzip, and the trainer must be there (make mnist). The
# same program and the same files give the same bytes.
#
# Exit code: 0; 2 when something is missing or fails, told in one line.
set -eu
export LC_ALL=C
out=figures/results mnist=build/bin/mnist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

give_up() {
    echo "collect.sh: $1" >&2
    exit 2
}

# ---- Files of bytes --------------------------------------------------------

# cut_out FILE SKIP COUNT: COUNT bytes of an unpacked IDX file
cut_out() {
    gzip -dc "$MNIST_DIR/$1-ubyte.gz" > "$work/unpacked"
    tail -c +$(($2 + 1)) "$work/unpacked" | head -c "$3"
}

# numbers WIDTH: bytes as decimal numbers, WIDTH in a line, tabs between
numbers() {
    od -An -v -tu1 -w"$1" | awk -v OFS='\t' '{ $1 = $1; print }'
}

pixels() {
    cut_out t10k-images-idx3 $((16 + 784)) 784 | numbers 28 > $out/two.tsv
    cut_out train-labels-idx1 8 20 | numbers 1 > "$work/labels"
    cut_out train-images-idx3 16 $((20 * 784)) | numbers 784 |
        paste "$work/labels" - > $out/digits.tsv
    cut_out t10k-labels-idx1 8 10000 | numbers 1 | awk -v OFS='\t' '
        { count[$1]++ }
        END {
            print "guess", 10
            print "always_1", 100 * count[1] / NR
            print "never_5", 100 * (NR - count[5]) / NR
            for (digit = 0; digit <= 9; digit++)
                print "count_" digit, count[digit]
        }' > $out/baselines.tsv
}

# ---- Trainings -------------------------------------------------------------

# train NAME OPTIONS: a training into $work/NAME
train() {
    name=$1
    shift
    "$mnist" train "$@" --out "$work/$name" > "$work/$name.log" ||
        give_up "the training $name failed"
}

# number NAME KEY: one number of a training's report
number() {
    sed -n "s/^  \"$2\": \([0-9.e-]*\),\$/\1/p" "$work/$1/report.json"
}

percent() {
    awk -v x="$1" 'BEGIN { printf "%.2f", 100 * x }'
}

# learned NAME: what the text tells about a training, as key TAB value
learned() {
    printf 'test_accuracy\t%s\ntest_loss\t%s\n' \
        "$(percent "$(number "$1" test_accuracy)")" "$(number "$1" test_loss)"
    awk -F '\t' -v OFS='\t' '
        function show(when) {
            print when "_train_loss", $2
            print when "_train_accuracy", 100 * $3
            print when "_validation_loss", $4
            print when "_validation_accuracy", 100 * $5
        }
        NR == 1 { next }
        $5 > best { best = $5; best_epoch = $1; loss_then = $4; train_then = $3 }
        NR == 2 || $4 < lowest { lowest = $4; lowest_epoch = $1 }
        NR == 2 { show("first") }
        END {
            show("last")
            print "epochs", NR - 1
            print "best_epoch", best_epoch
            print "best_validation_accuracy", 100 * best
            print "best_validation_loss", loss_then
            print "best_train_accuracy", 100 * train_then
            print "lowest_validation_loss", lowest
            print "lowest_validation_loss_epoch", lowest_epoch
        }' "$work/$1/history.tsv"
}

# mosaic FILE ROWS COLUMNS: that much of a mosaic, two digits a number
mosaic() {
    awk -v rows="$2" -v columns="$3" 'NR <= rows {
        last = NF < columns ? NF : columns
        for (i = 1; i <= last; i++)
            printf "%.2g%s", $i, i < last ? " " : "\n"
    }' "$work/mnist/$1" > "$out/mnist/$1"
}

usual() {
    train mnist
    mkdir -p $out/mnist
    for file in history.tsv confusion.tsv summary.txt digits.tsv mistakes.tsv; do
        cp "$work/mnist/$file" $out/mnist/
    done
    mosaic digits.dat 1000 1000
    mosaic mistakes.dat 1000 1000
    mosaic weights.dat 96 252 # the first 8 neurons of 3 rows
    learned mnist > $out/mnist.tsv
}

# A folder with the first 6000 training examples only.
small_data() {
    mkdir "$work/small"
    # 6000 is 23 * 256 + 112, octal 27 and 160
    {
        printf '\000\000\010\003\000\000\027\160\000\000\000\034\000\000\000\034'
        cut_out train-images-idx3 16 $((6000 * 784))
    } > "$work/small/train-images-idx3-ubyte"
    {
        printf '\000\000\010\001\000\000\027\160'
        cut_out train-labels-idx1 8 6000
    } > "$work/small/train-labels-idx1-ubyte"
    cp "$MNIST_DIR"/t10k-* "$work/small"
}

fit() {
    small_data
    train underfit --hidden 2 --epochs 40 --patience 40
    train overfit --data "$work/small" --validation 5000 --epochs 60 --patience 60
    train flat --hidden 0
    mkdir -p $out/fit
    for name in underfit overfit; do
        cp "$work/$name/history.tsv" $out/fit/$name.tsv
    done
    for name in underfit overfit flat; do
        learned $name | sed "s/^/${name}_/"
    done > $out/fit.tsv
}

# ---- Several seeds ---------------------------------------------------------

# several FILE: makes it of the lines "seed accuracy" in $work/several
several() {
    sort -n -k 2 "$work/several" > "$work/sorted"
    {
        sort -n "$work/several" | awk '{ print "seed" $1 "\t" $2 }'
        awk '{ x[NR] = $2 } END {
            print "lowest\t" x[1]
            print "median\t" x[(NR + 1) / 2]
            print "highest\t" x[NR]
        }' "$work/sorted"
    } > "$out/$1"
}

seeds() {
    for seed in 1 2 3 4 5; do
        train seed$seed --seed $seed
        echo "$seed $(percent "$(number seed$seed test_accuracy)")"
    done > "$work/several"
    several seeds.tsv
}

narrow() {
    for seed in 1 2 3; do
        train narrow$seed --hidden 64 --seed $seed
        echo "$seed $(percent "$(number narrow$seed test_accuracy)")"
    done > "$work/several"
    several narrow.tsv
}

drawn() {
    for seed in 1 2 3; do
        train drawn$seed --built-in 60000 --seed $seed
        "$mnist" evaluate --weights "$work/drawn$seed/weights.npz" > "$work/test" ||
            give_up "testing drawn$seed failed"
        echo "$seed $(percent "$(sed -n 's/^test accuracy //p' "$work/test")")"
    done > "$work/several"
    several drawn.tsv
}

binary() {
    program=$work/build/figure/15-training
    make -s B="$work/build" "$program" CPPFLAGS="-Ichapters -Itests -I. \
        -D_POSIX_C_SOURCE=200809L -DSEEDS=1000" || give_up "chapter 15's figure does not build"
    mkdir "$work/binary"
    (cd "$work/binary" && "$program") || give_up "chapter 15's figure failed"
    grep -E '^(relu|identity)_(within|dead)' "$work/binary/results.tsv" |
        awk -v OFS='\t' '{ print $1, $2 / 10 }' > $out/binary.tsv
}

# ---- All -------------------------------------------------------------------

[ -d $out ] || give_up "start it in the project's folder"
[ -x $mnist ] || give_up "$mnist is missing; type: make mnist"
[ $# -gt 0 ] || set -- pixels mnist fit seeds narrow drawn binary
if [ "$*" != binary ]; then
    [ -n "${MNIST_DIR:-}" ] || give_up "MNIST_DIR must name the folder of MNIST's files"
    for file in train-images-idx3 train-labels-idx1 t10k-images-idx3 t10k-labels-idx1; do
        [ -f "$MNIST_DIR/$file-ubyte.gz" ] ||
            give_up "$MNIST_DIR/$file-ubyte.gz is missing"
    done
    export MNIST_DIR
fi

for step; do
    case $step in
    pixels | fit | seeds | narrow | drawn | binary) $step ;;
    mnist) usual ;;
    *) give_up "there is no step '$step': pixels, mnist, fit, seeds, narrow, drawn or binary" ;;
    esac
done
