#!/bin/sh
# Says what to type when a program that makes the book is missing.
for tool in pandoc gnuplot pdftocairo woff2_compress; do
    command -v $tool > /dev/null || {
        echo "book: $tool is missing; type: make setup-book" >&2
        exit 2
    }
done
