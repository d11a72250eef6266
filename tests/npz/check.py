#!/usr/bin/env python3
"""Weights both ways between this project and NumPy.

    check.py MNIST WEIGHTS DATA SCRATCH

MNIST is the program, WEIGHTS a file it wrote for pictures in the folder DATA.
Prints lines that begin with ok or FAIL.
"""
import gzip
import os
import subprocess
import sys

import numpy as np

program, weights_file, data, scratch = sys.argv[1:5]


def say(fine, what):
    print(("ok " if fine else "FAIL ") + what)


def read(name, offset):
    path = os.path.join(data, name)
    if os.path.exists(path):
        raw = open(path, "rb").read()
    else:
        raw = gzip.open(path + ".gz").read()
    return np.frombuffer(raw, np.uint8, offset=offset)


def forward(weights, x, hidden):
    """The bias is column 0 of each matrix, with a constant 1 as its input."""
    a = x.T
    for l, w in enumerate(weights):
        z = w @ np.vstack([np.ones((1, a.shape[1])), a])
        a = z if l == len(weights) - 1 else hidden(z)
    return a.argmax(axis=0)


def evaluate(name, *options):
    """What our program says about a file of weights."""
    answers = os.path.join(scratch, "answers")
    done = subprocess.run(
        [program, "evaluate", "--weights", name, "--data", data,
         "--predictions", answers, *options],
        capture_output=True, text=True)
    if done.returncode != 0:
        return done.stderr, None
    return done.stdout, np.loadtxt(answers, dtype=int)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def relu(z):
    return np.maximum(z, 0.0)


x = read("t10k-images-idx3-ubyte", 16).reshape(-1, 784) / 255.0
y = read("t10k-labels-idx1-ubyte", 8)

# NumPy reads ours.
ours = np.load(weights_file)
say(ours.files == ["arr_%d" % i for i in range(len(ours.files))],
    "numpy.load finds arr_0, arr_1 … in order")
arrays = [ours[name] for name in ours.files]
say(arrays[0].size == 0, "arr_0 is empty")
say(all(a.dtype == np.float64 and a.ndim == 2 and a.flags["C_CONTIGUOUS"]
        for a in arrays[1:]), "the others are float64 matrices, row by row")
want = forward(arrays[1:], x, relu)
text, answers = evaluate(weights_file)
say(answers is not None and (answers == want).all(),
    "NumPy's forward pass gives the same answers")
say(text == "test accuracy %.4f\n" % np.mean(want == y),
    "the accuracy is printed as promised: " + text.strip())

# We read NumPy's.
rng = np.random.default_rng(7)
made = [rng.normal(size=s) * np.sqrt(2.0 / s[1])
        for s in ((30, 785), (20, 31), (10, 21))]
for save in (np.savez, np.savez_compressed):
    for activation, function in (("relu", relu), ("sigmoid", sigmoid), ("tanh", np.tanh)):
        name = os.path.join(scratch, save.__name__ + ".npz")
        save(name, np.array([]), *made)
        text, answers = evaluate(name, "--activation", activation)
        want = forward(made, x, function)
        say(answers is not None and (answers == want).all(),
            "reads %s with %s" % (save.__name__, activation))
name = os.path.join(scratch, "without.npz")
np.savez(name, *made)
text, answers = evaluate(name)
say(answers is not None and (answers == forward(made, x, relu)).all(),
    "reads savez without the empty arr_0")
deep = [rng.normal(size=(12, 785)) * 0.05]
deep += [rng.normal(size=(12, 13)) * 0.4 for _ in range(11)]
deep += [rng.normal(size=(10, 13))]
name = os.path.join(scratch, "deep.npz")
np.savez(name, np.zeros(0), *deep)
text, answers = evaluate(name)
say(answers is not None and (answers == forward(deep, x, relu)).all(),
    "thirteen layers stay in order (arr_10 after arr_9)")
text, answers = evaluate(name, "--activation", "tanh", "--output-activation", "sigmoid")
say(answers is not None and (answers == forward(deep, x, np.tanh)).all(),
    "another output activation gives the same answers")
