#!/bin/sh
# The main job: choose the data, train, draw the pictures.
#
#   train.sh PROGRAM
#
# From the environment (make hands its variables on): EPOCHS HIDDEN OPTIMIZER
# ETA BATCH PATIENCE VALIDATION SEED NAME DATA MNIST_DIR MINE.
program=$1
mine=$(cat "$(dirname "$(readlink -f "$program")")/../mine")
name=${NAME:-${DATA:-mnist}}
case $name in
.* | *[!A-Za-z0-9._-]*)
    echo "make train: NAME may hold letters, digits, '.', '_' and '-', not '$name'" >&2
    exit 2
    ;;
esac

options=$(sh data/choose.sh "$DATA") || exit 2
set -- train $options --out "build/runs/$name"
[ -n "$EPOCHS" ] && set -- "$@" --epochs "$EPOCHS"
[ -n "$HIDDEN" ] && set -- "$@" --hidden "$HIDDEN"
[ -n "$OPTIMIZER" ] && set -- "$@" --optimizer "$OPTIMIZER"
[ -n "$ETA" ] && set -- "$@" --eta "$ETA"
[ -n "$BATCH" ] && set -- "$@" --batch "$BATCH"
[ -n "$PATIENCE" ] && set -- "$@" --patience "$PATIENCE"
[ -n "$VALIDATION" ] && set -- "$@" --validation "$VALIDATION"
[ -n "$SEED" ] && set -- "$@" --seed "$SEED"

if [ -n "$mine" ]; then
    echo "your own chapters: $mine"
elif [ -n "$MINE" ]; then
    echo "your own chapters: none has passed yet, so the solutions train"
fi
"$program" "$@" && figures/draw-run.sh "build/runs/$name"
