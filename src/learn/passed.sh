#!/bin/sh
# Prints the chapters that the learner has passed (MINE=passed).
. src/learn/state.sh
passed_chapters
