#!/bin/sh
# Fetches MNIST into data/mnist and checks every byte of it.
#
#   fetch.sh          says what it does
#   fetch.sh quick    gives up soon where no mirror can be reached
#   MNIST_MIRRORS=…   other addresses to try
#
# Exit code: 0 all four files are there and right, 2 not.
folder=data/mnist
mirrors=${MNIST_MIRRORS:-"https://ossci-datasets.s3.amazonaws.com/mnist
         https://storage.googleapis.com/cvdf-datasets/mnist"}
patience=20
[ "$1" = quick ] && patience=4

# SHA-256 of the unpacked files
sums="ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db train-images-idx3-ubyte
65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5 train-labels-idx1-ubyte
0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7 t10k-images-idx3-ubyte
ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2 t10k-labels-idx1-ubyte"

# is_right FILE SUM: does the packed file hold the right bytes?
is_right() {
    [ -f "$1" ] && [ "$(gzip -dc "$1" 2> /dev/null | sha256sum | cut -d' ' -f1)" = "$2" ]
}

# fetch_one NAME SUM: from the first mirror that has it
fetch_one() {
    is_right "$folder/$1.gz" "$2" && return 0
    for mirror in $mirrors; do
        echo "fetching $1.gz"
        if curl -fsSL --connect-timeout "$patience" --max-time 300 \
            -o "$folder/$1.part" "$mirror/$1.gz" 2> "$folder/curl.log"; then
            if is_right "$folder/$1.part" "$2"; then
                mv "$folder/$1.part" "$folder/$1.gz"
                return 0
            fi
            echo "  these are not the bytes of MNIST; trying another mirror"
        else
            echo "  $(tail -n 1 "$folder/curl.log")"
        fi
    done
    return 1
}

if ! command -v curl > /dev/null; then
    echo "make data: curl is missing; type: make setup" >&2
    exit 2
fi
mkdir -p "$folder" || exit 2
trap 'rm -f "$folder"/*.part "$folder/curl.log"; rmdir "$folder" 2> /dev/null' EXIT
echo "$sums" | while read -r sum name; do
    fetch_one "$name" "$sum" || exit 2
done || {
    echo "make data: MNIST could not be fetched. If you have it, name its folder: MNIST_DIR=…" >&2
    exit 2
}
echo "data/mnist holds MNIST, checked byte by byte"
