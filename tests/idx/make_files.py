#!/usr/bin/env python3
"""Writes folders with good and bad IDX files.

    make_files.py FOLDER

FOLDER/good_* hold data sets that must be read, FOLDER/bad_* each have one
thing wrong with the test pictures or labels; in FOLDER/other_size the test
pictures are smaller than those to train on. Always the same bytes.
"""
import gzip
import os
import struct
import sys

COUNT, ROWS, COLS = 60, 28, 28


def images(count=COUNT, rows=ROWS, cols=COLS, magic=2051):
    pixels = bytes((7 * i + i // 28) % 256 for i in range(count * rows * cols))
    return struct.pack(">IIII", magic, count, rows, cols) + pixels


def labels(count=COUNT, magic=2049, label=None):
    values = bytearray(i % 10 for i in range(count))
    if label is not None:
        values[-1] = label
    return struct.pack(">II", magic, count) + bytes(values)


def put(folder, name, data):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


def main():
    out = sys.argv[1]
    t_images, t_labels = "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"

    def data_set(name, image_data=images(), label_data=labels(), gz=False):
        folder = os.path.join(out, name)
        end = ".gz" if gz else ""
        pack = (lambda data: gzip.compress(data, mtime=0)) if gz else bytes
        put(folder, "train-images-idx3-ubyte" + end, pack(images(240)))
        put(folder, "train-labels-idx1-ubyte" + end, pack(labels(240)))
        put(folder, t_images + end, pack(image_data))
        put(folder, t_labels + end, pack(label_data))
        return folder

    data_set("good_raw")
    data_set("good_gz", gz=True)

    data_set("bad_empty", b"")
    data_set("bad_short_header", images()[:11])
    data_set("bad_truncated", images()[:-1])
    data_set("bad_too_long", images() + b"x")
    data_set("bad_magic", images(magic=2052))
    data_set("bad_labels_as_images", labels())
    data_set("bad_little_endian", struct.pack("<IIII", 2051, 60, 28, 28))
    data_set("bad_no_image", images(count=0), labels(count=0))
    data_set("bad_no_pixel", images(rows=0))
    overflow = struct.pack(">IIII", 2051, 65536, 65536, 65536)
    data_set("bad_overflow", overflow + bytes(100))
    negative = struct.pack(">IIII", 2051, 0xFFFFFFFF, 28, 28)
    data_set("bad_negative_count", negative + bytes(1000))
    data_set("bad_count_mismatch", images(), labels(count=59))
    data_set("other_size", images(rows=27))
    data_set("bad_label_10", images(), labels(label=10))
    data_set("bad_label_255", images(), labels(label=255))
    data_set("bad_label_magic", images(), labels(magic=2051))
    data_set("bad_label_truncated", images(), labels()[:-3])
    data_set("bad_label_empty", images(), b"")

    folder = data_set("bad_gz_truncated", gz=True)
    whole = gzip.compress(images(), mtime=0)
    put(folder, t_images + ".gz", whole[: len(whole) // 2])
    folder = data_set("bad_gz_checksum", gz=True)
    put(folder, t_images + ".gz", whole[:-8] + b"\0\0\0\0" + whole[-4:])
    folder = data_set("bad_gz_garbage", gz=True)
    put(folder, t_images + ".gz", b"\x1f\x8b\x08\x00" + bytes(range(200)))

    folder = data_set("bad_missing")
    os.remove(os.path.join(folder, t_labels))
    folder = data_set("bad_directory")
    os.remove(os.path.join(folder, t_images))
    os.mkdir(os.path.join(folder, t_images))


main()
