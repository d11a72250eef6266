#!/usr/bin/env python3
"""What `mnist show` must print, computed in another way.

    oracle.py make FOLDER           writes pictures, labels and weights there
    oracle.py check FOLDER COUNT < TEXT
                                    is this, in blocks or ASCII, what must be
                                    printed about so many of them?
"""
import os
import struct
import sys

import numpy as np

COUNT, SIDE, SEEN, GAP = 40, 28, 24, 3


def put(folder, pictures, labels):
    os.makedirs(folder, exist_ok=True)
    for part in "train", "t10k":
        with open(f"{folder}/{part}-images-idx3-ubyte", "wb") as file:
            file.write(struct.pack(">IIII", 2051, COUNT, SIDE, SIDE) + pictures.tobytes())
        with open(f"{folder}/{part}-labels-idx1-ubyte", "wb") as file:
            file.write(struct.pack(">II", 2049, COUNT) + bytes(labels))


def softmax(pictures, W):
    z = pictures.reshape(COUNT, -1) / 255 @ W[:, 1:].T + W[:, 0]
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


def make(folder):
    """Strokes in a 20 x 20 box that is pushed about, weights at random,
    labels that are mostly what these weights read; in FOLDER/right all are."""
    random = np.random.default_rng(28)
    pictures = np.zeros((COUNT, SIDE, SIDE), np.uint8)
    for picture in pictures:
        top, left = random.integers(0, 9, 2)
        box = picture[top:top + 20, left:left + 20]
        box[random.integers(20, size=9), :] = random.integers(256, size=(9, 20))
        box[[0, -1], [-1, 0]] = 255
    W = random.normal(size=(10, SIDE * SIDE + 1)) / 5
    answers = softmax(pictures, W).argmax(axis=1).tolist()
    others = random.integers(0, 10, COUNT).tolist()
    put(f"{folder}/right", pictures, answers)
    put(folder, pictures, answers[:30] + others[30:])
    np.savez(f"{folder}/weights.npz", np.zeros(0), W)


def pixels(picture, ascii):
    """The 24 x 24 pixels with the ink in the middle, as twelve lines."""
    rows, cols = np.nonzero(picture > 25.5)
    top, left = ((k.min() + k.max() + 1 - SEEN) // 2 for k in (rows, cols))
    seen = np.pad(picture, SIDE)[SIDE + top:, SIDE + left:][:SEEN, :SEEN] / 255
    pairs = [zip(seen[i], seen[i + 1]) for i in range(0, SEEN, 2)]
    if ascii:
        return ["".join(" .:-=+*#%@"[int((u + l) / 2 * 9 + 0.5)] for u, l in pair) for pair in pairs]
    return ["".join(" ▄▀█"[2 * int(u > 0.4) + int(l > 0.4)] for u, l in pair) for pair in pairs]


def words(s, label, ascii):
    """What stands below a picture; s are the softmax outputs."""
    best = sorted(range(10), key=lambda c: -s[c])[:3]
    wrong = best[0] != label
    yield f"reads {best[0]} ({100 * s[best[0]]:.1f} %)" + "," * wrong
    yield f"but it is {'an' if label == 8 else 'a'} {label}" if wrong else ""
    for c in best:
        halves = int(s[c] * 24 + 0.5)
        bar = "━=╸-"[ascii::2]
        yield f"{c} {bar[0] * (halves // 2) + bar[1] * (halves % 2):12}{100 * s[c]:8.1f} %"


def check(folder, count, lines):
    ascii = "".join(lines).isascii()
    with open(f"{folder}/t10k-images-idx3-ubyte", "rb") as file:
        pictures = np.frombuffer(file.read()[16:], np.uint8).reshape(COUNT, SIDE, SIDE)
    with open(f"{folder}/t10k-labels-idx1-ubyte", "rb") as file:
        labels = list(file.read()[8:])
    s = softmax(pictures, np.load(f"{folder}/weights.npz")["arr_1"])
    right = int((s.argmax(axis=1) == labels).sum())
    known = [pixels(picture, ascii) for picture in pictures]

    shown = []
    while len(shown) < count:
        block, lines = lines[:lines.index("")], lines[lines.index("") + 1:]
        across = min(3, count - len(shown))
        for left in range(0, across * (SEEN + GAP), SEEN + GAP):
            part = [line[left:left + SEEN] for line in block]
            n = known.index(part[:12])
            want = list(words(s[n], labels[n], ascii))
            if len(block) == 16:
                assert not want.pop(1), "a mistake is not told"
            assert [line.rstrip() for line in part[12:]] == [line.rstrip() for line in want], (part, want)
            assert not any(line[left + SEEN:left + SEEN + GAP].strip() for line in block)
            shown.append(n)
    assert len(set(shown)) == count, "a picture is shown twice"
    assert s[shown[-1]].argmax() != labels[shown[-1]], "the last one is read right"
    assert lines == [f"{folder}: {right} of {COUNT} test pictures are read right;",
                     "the last one above is not among them."], lines


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    check(sys.argv[2], int(sys.argv[3]), sys.stdin.buffer.read().decode().splitlines())
