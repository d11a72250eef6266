#!/bin/sh
# Prints the options that tell the trainer which data to use.
#
#   choose.sh DATA      DATA: empty for MNIST, fashion, or digits
#
# MNIST: MNIST_DIR if set, else data/mnist, fetched if it can be, else the
# built-in digits (the trainer says so loudly).
fashion=/usr/share/datasets/fashion-mnist

case $1 in
fashion)
    if ! [ -d "$fashion" ]; then
        echo "DATA=fashion: installing Debian's dataset-fashion-mnist" >&2
        sudo=$([ "$(id -u)" = 0 ] || echo sudo)
        $sudo apt-get install -y --no-install-recommends \
            dataset-fashion-mnist > /dev/null || {
            echo "DATA=fashion: the package dataset-fashion-mnist could not be installed" >&2
            exit 2
        }
    fi
    echo "--data $fashion"
    ;;
digits)
    echo "--built-in 60000"
    ;;
"")
    # MNIST_DIR and data/mnist are found by the trainer itself
    if [ -z "$MNIST_DIR" ] && ! [ -f data/mnist/t10k-labels-idx1-ubyte.gz ] &&
        ! [ -f data/mnist/t10k-labels-idx1-ubyte ]; then
        sh data/fetch.sh quick >&2 || true
    fi
    ;;
*)
    echo "DATA=$1 is unknown: fashion, digits, or nothing for MNIST" >&2
    exit 2
    ;;
esac
