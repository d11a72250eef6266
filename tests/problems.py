#!/usr/bin/python3
"""Reads output of make check as the problem matcher of .vscode/tasks.json does.

    make check | problems.py

Prints what would be clickable, FILE:LINE:COLUMN: SEVERITY: MESSAGE, and
`begins` and `ends` where the background matcher sees a run begin or end.
"""
import json
import re
import sys

with open(".vscode/tasks.json", encoding="utf-8") as file:
    matcher = json.load(file)["problemMatcher"]
pattern, background = matcher["pattern"], matcher["background"]

for line in sys.stdin:
    line = line.rstrip("\n")
    if re.search(background["beginsPattern"], line):
        print("begins")
    if re.search(background["endsPattern"], line):
        print("ends")
    found = re.search(pattern["regexp"], line)
    if found:
        at = {part: found[pattern[part]] or ""
              for part in ("file", "line", "column", "severity", "message")}
        print(f"{at['file']}:{at['line']}:{at['column']}: "
              f"{at['severity'] or matcher['severity']}: {at['message']}")
