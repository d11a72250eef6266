#!/usr/bin/env python3
"""Weight files for tests: good ones that must load, bad ones that must
be refused with one clear line.

    make_files.py FOLDER

writes FOLDER/good_*.npz and FOLDER/bad_*.npz, the same bytes each time.
Good networks take 784 inputs and give 10 outputs, apart from most_layers
and three_four_two. Needs NumPy.
"""
import io
import os
import struct
import sys
import warnings
import zipfile
import zlib

import numpy as np

MOST_LAYERS = 100
MOST_NUMBERS = 1 << 26


def network(*sizes):
    """Weights in the class's layout: arr_0 is empty, the bias is column 0."""
    random = np.random.RandomState(1)
    return [np.array([])] + [
        np.sqrt(2 / before) * random.standard_normal((n, before + 1))
        for before, n in zip(sizes, sizes[1:])]


def npy(array):
    """An array as NumPy writes it."""
    out = io.BytesIO()
    np.save(out, array)
    return out.getvalue()


def npy_by_hand(text, numbers=b"", version=(1, 0), length=None):
    """An .npy file whose header may say what it likes."""
    text = text.encode() + b"\n"
    size = "<H" if version[0] == 1 else "<I"
    return (b"\x93NUMPY" + bytes(version) +
            struct.pack(size, len(text) if length is None else length) +
            text + numbers)


def header(shape, descr="'<f8'", fortran="False"):
    return "{'descr': %s, 'fortran_order': %s, 'shape': %s, }" % (
        descr, fortran, shape)


def archive(entries, comment=b"", method=zipfile.ZIP_STORED):
    """A zip of (name, bytes) pairs, in this order, doubles and all."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, data in entries:
            file.writestr(zipfile.ZipInfo(name), data, method)
        file.comment = comment
    return out.getvalue()


def arrays(*npy_files, **options):
    """A zip of .npy files under the names arr_0.npy, arr_1.npy …"""
    return archive([("arr_%d.npy" % number, data)
                    for number, data in enumerate(npy_files)], **options)


def zip_by_hand(*entries):
    """A zip whose entries may lie. Each is a dict with name and packed,
    and, unless the truth will do, method, size, crc, flags."""
    body, directory = b"", b""
    for entry in entries:
        name, packed = entry["name"].encode(), entry["packed"]
        about = struct.pack(
            "<HHHHHIIIHH", 20, entry.get("flags", 0),
            entry.get("method", 0), 0, 0x21,
            entry.get("crc", zlib.crc32(packed)),
            entry.get("packed_size", len(packed)),
            entry.get("size", len(packed)), len(name), 0)
        directory += (b"PK\1\2" + struct.pack("<H", 20) + about +
                      struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name)
        body += b"PK\3\4" + about + name + packed
    return body + directory + b"PK\5\6" + struct.pack(
        "<HHHHIIH", 0, 0, len(entries), len(entries), len(directory),
        len(body), 0)


def savez(*args, **kwargs):
    out = io.BytesIO()
    np.savez(out, *args, **kwargs)
    return out.getvalue()


def savez_compressed(*args, **kwargs):
    out = io.BytesIO()
    np.savez_compressed(out, *args, **kwargs)
    return out.getvalue()


def bomb(megabytes):
    """So many zeros, deflated to a thousandth: (packed, size, crc)."""
    mega = bytes(1 << 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(mega) + packer.flush(zlib.Z_FULL_FLUSH)
    crc = 0
    for _ in range(megabytes):
        crc = zlib.crc32(mega, crc)
    return piece * megabytes + packer.flush(), megabytes << 20, crc


# ---- Good ---------------------------------------------------------------

def good_files():
    weights = network(784, 12, 10)
    deep = network(784, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10)
    names = ["arr_%d.npy" % number for number in range(len(deep))]
    entries = [(name, npy(W)) for name, W in zip(names, deep)]
    yield "class_layout", savez(*weights)
    yield "compressed", savez_compressed(*weights)
    yield "without_empty", savez(*weights[1:])
    yield "one_layer", savez(*network(784, 10))
    yield "eleven_layers", savez(*deep)
    yield "sorted_as_text", archive(sorted(entries))
    yield "backwards", archive(entries[::-1])
    yield "empty_2d", savez(np.zeros((0, 0)), *weights[1:])
    yield "empty_float32", savez(np.array([], "f4"), *weights[1:])
    yield "comment", arrays(*map(npy, weights),
                            comment=b"activation=tanh output=sigmoid")
    yield "other_comment", arrays(*map(npy, weights),
                                  comment=b"packed on a Monday")
    yield "version_2", arrays(*(
        npy_by_hand(header(W.shape), W.tobytes(), (2, 0))
        for W in weights))
    yield "other_order", arrays(*(
        npy_by_hand("{'shape': %s, 'fortran_order': False, "
                    "'descr': '<f8'}" % (W.shape,), W.tobytes())
        for W in weights))
    yield "most_layers", savez(*network(*[3] * (MOST_LAYERS + 1)))

    # The example of chapter 06, with its numbers.
    yield "three_four_two", arrays(
        npy(np.array([])),
        npy(np.array([[.1, 1, -1, 2], [-.2, 0, 2, -1],
                      [0, -2, 1, 1], [.3, .5, .5, -.5]])),
        npy(np.array([[.2, 1, -1, .5, 2], [-.1, -1, 1, 1, -2]])),
        comment=b"activation=sigmoid output=relu")


# ---- Bad ----------------------------------------------------------------

def bad_archives():
    """The zip around the arrays is wrong."""
    weights = network(3, 4, 2)
    whole = savez(*weights)
    packed = savez_compressed(*weights)
    some = npy(weights[1])
    yield "no_zip", b"These are no weights.\n"
    yield "nothing", b""
    yield "only_npy", npy(weights[1])
    yield "half", whole[:len(whole) // 2]
    yield "half_compressed", packed[:len(packed) // 2]
    yield "end_cut_off", whole[:-10]
    yield "begin_cut_off", whole[300:]
    yield "no_arrays", archive([])
    yield "named_arrays", savez(W1=weights[1], W2=weights[2])
    yield "foreign_entry", archive([("arr_0.npy", some),
                                    ("readme.txt", b"hello")])
    yield "folder_entry", archive([("arr_0.npy/", b"")])
    yield "path_entry", archive([("../arr_0.npy", some)])
    yield "control_entry", archive([("\x1b[31marr_0.npy", some)])
    yield "leading_zero", archive([("arr_00.npy", some)])
    yield "huge_number", archive([("arr_99999999999.npy", some)])
    yield "gap", archive([("arr_0.npy", npy(weights[0])),
                          ("arr_1.npy", some),
                          ("arr_3.npy", npy(weights[2]))])
    yield "begins_at_one", archive([("arr_1.npy", some),
                                    ("arr_2.npy", npy(weights[2]))])
    yield "double", archive([("arr_0.npy", some), ("arr_0.npy", some)])
    yield "too_many_layers", savez(*network(*[3] * (MOST_LAYERS + 2)))
    yield "too_many_without_empty", savez(
        *network(*[3] * (MOST_LAYERS + 2))[1:])
    yield "bzip2", arrays(some, method=zipfile.ZIP_BZIP2)
    yield "lzma", arrays(some, method=zipfile.ZIP_LZMA)
    yield "encrypted", zip_by_hand(
        {"name": "arr_0.npy", "packed": bytes(12) + some, "flags": 1,
         "size": len(some)})
    yield "wrong_checksum", zip_by_hand(
        {"name": "arr_0.npy", "packed": some, "crc": 12345})
    yield "wrong_deflate", zip_by_hand(
        {"name": "arr_0.npy", "packed": b"\xff" * 200, "method": 8,
         "size": 1000})
    yield "unknown_method", zip_by_hand(
        {"name": "arr_0.npy", "packed": some, "method": 77})
    yield "unknown_activation", arrays(*map(npy, weights),
                                       comment=b"activation=magic")
    yield "control_activation", arrays(*map(npy, weights),
                                       comment=b"activation=\x1b[31m")
    yield "hidden_softmax", arrays(*map(npy, weights),
                                   comment=b"activation=softmax")


def bad_sizes():
    """The zip lies about sizes, or they are meant to fill the memory."""
    some = npy(network(3, 4, 2)[1])
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflate.compress(some) + deflate.flush()
    entry = {"name": "arr_0.npy", "packed": packed, "method": 8,
             "crc": zlib.crc32(some)}
    yield "size_small", zip_by_hand({**entry, "size": len(some) - 8})
    yield "size_large", zip_by_hand({**entry, "size": len(some) + 8})
    yield "size_500_mb", zip_by_hand({**entry, "size": 500 << 20})
    yield "size_4_gb", zip_by_hand({**entry, "size": 0xfffffffe})
    yield "size_zip64", zip_by_hand({**entry, "size": 0xffffffff})
    yield "stored_large", zip_by_hand(
        {"name": "arr_0.npy", "packed": some, "size": 500 << 20,
         "packed_size": 500 << 20})
    yield "stored_small", zip_by_hand(
        {"name": "arr_0.npy", "packed": some, "size": 100,
         "packed_size": 100, "crc": zlib.crc32(some[:100])})
    packed, size, crc = bomb(600)
    entry = {"name": "arr_0.npy", "packed": packed, "method": 8,
             "crc": crc}
    yield "bomb", zip_by_hand({**entry, "size": size})
    yield "bomb_hidden", zip_by_hand({**entry, "size": 1000})
    yield "bomb_of_many", zip_by_hand(*(
        {**entry, "name": "arr_%d.npy" % number, "size": 500 << 20}
        for number in range(9)))


def bad_headers():
    """The text of an .npy header is wrong. (Name, .npy file.)"""
    W = network(3, 4)[1]
    numbers = W.tobytes()
    good = header("(4, 4)")

    def shape(text, data=numbers):
        return npy_by_hand(header(text), data)

    yield "npy_empty", b""
    yield "npy_short", b"\x93NUM"
    yield "npy_only_magic", b"\x93NUMPY\1\0"
    yield "npy_no_magic", b"\x92NUMPY" + npy(W)[6:]
    yield "npy_no_numbers", npy(W)[:128]
    yield "npy_version_3", npy_by_hand(good, numbers, (3, 0))
    yield "npy_version_1_1", npy_by_hand(good, numbers, (1, 1))
    yield "npy_length_lies", npy_by_hand(good, numbers, length=60000)
    yield "npy_length_lies_2", npy_by_hand(good, numbers, (2, 0),
                                           0xffffffff)
    yield "npy_length_short", npy_by_hand(good, numbers, length=20)
    yield "npy_length_zero", npy_by_hand(good, numbers, length=0)
    yield "npy_text_long", npy_by_hand(good + " " * 5000, numbers)
    yield "npy_zeros_in_text", npy_by_hand("\0" * 80, numbers)
    yield "npy_no_dictionary", npy_by_hand("[1, 2, 3]", numbers)
    yield "npy_no_descr", npy_by_hand(
        "{'fortran_order': False, 'shape': (4, 4), }", numbers)
    yield "npy_no_order", npy_by_hand(
        "{'descr': '<f8', 'shape': (4, 4), }", numbers)
    yield "npy_no_shape", npy_by_hand(
        "{'descr': '<f8', 'fortran_order': False, }", numbers)
    yield "shape_negative", shape("(-4, -4)")
    yield "shape_one_negative", shape("(4, -4)")
    yield "shape_words", shape("(four, four)")
    yield "shape_open", npy_by_hand(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (4, 4",
        numbers)
    yield "shape_huge", shape("(1, %d)" % (MOST_NUMBERS + 1))
    yield "shape_very_huge", shape("(1, %s)" % ("9" * 50))
    yield "shape_wraps_int", shape("(65536, 65536)", b"")
    yield "shape_wraps_long", shape("(4294967296, 4294967296)", b"")
    yield "shape_wraps_bytes", shape("(2305843009213693952, 4)", b"")
    yield "shape_wraps_number", shape("(18446744073709551620, 4)")
    yield "shape_zero_huge", shape("(0, 99999999999)", b"")
    yield "shape_too_many", shape("(5, 4)")
    yield "shape_too_few", shape("(3, 4)")
    yield "three_dimensions", npy(W.reshape(4, 2, 2))
    yield "one_dimension", npy(W.ravel())
    yield "single_number", npy(np.float64(5))
    yield "float32", npy(W.astype("<f4"))
    yield "float16", npy(W.astype("<f2"))
    yield "int64", npy(np.ones((4, 4), "<i8"))
    yield "complex", npy(W.astype("<c16"))
    yield "boolean", npy(W > 0)
    yield "text", npy(np.array([["a", "b"], ["c", "d"]]))
    yield "structured", npy(np.zeros((4, 4), [("w", "<f8")]))
    yield "big_endian", npy(W.astype(">f8"))
    yield "fortran_order", npy(np.asfortranarray(W))
    yield "no_neuron", npy(np.zeros((0, 4)))
    yield "no_input", npy(np.zeros((4, 1)))
    yield "nan", npy(np.where(np.eye(4) > 0, np.nan, W))
    yield "infinite", npy(np.where(np.eye(4) > 0, -np.inf, W))


def bad_structures():
    """Each array is fine, but together they are no network."""
    weights = network(3, 4, 2)
    objects = np.empty(2, object)
    objects[:] = weights[1:]
    yield "only_empty", savez(np.array([]))
    yield "empty_in_the_middle", savez(weights[0], weights[1],
                                       np.array([]), weights[2])
    yield "does_not_fit", savez(weights[0], weights[1], weights[1][:, :4])
    yield "reversed", savez(weights[0], weights[2], weights[1])
    yield "without_bias", savez(weights[0], weights[1][:, 1:],
                                weights[2][:, 1:])
    yield "transposed", savez(weights[0], *(
        np.ascontiguousarray(W.T) for W in weights[1:]))
    yield "objects", savez(objects)
    yield "none", savez(np.array(None), *weights[1:])


def bad_files():
    yield from bad_archives()
    yield from bad_sizes()
    yield from bad_structures()
    for name, data in bad_headers():
        yield name, arrays(npy(np.array([])), data)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: make_files.py FOLDER")
    warnings.simplefilter("ignore")  # "duplicate name", on purpose
    os.makedirs(sys.argv[1], exist_ok=True)
    for kind, files in ("good", good_files()), ("bad", bad_files()):
        for name, data in files:
            path = os.path.join(sys.argv[1], "%s_%s.npz" % (kind, name))
            with open(path, "wb") as out:
                out.write(data)


if __name__ == "__main__":
    main()
