"""Asks the traces how much of each linked file its test made run, alone. Tests without a single subject are asked as well.

proofgate links --root TREE --output json | ran.py TREE TRACES
"""
import json
import os
import sys

from derive import FILE_SHARE, extent, traces, whole

LEVELS = [("explicit", "strong"), ("name",)]


def share(root, subject, run):
    """What ran of a link's subject, and how much there is: of a Go package, of all its files."""
    files = [path for path in run["sizes"] if whole(root, path, run) == (subject or ".")] if run.get("by") == "package" else [subject]
    extents = [extent(root, path, run) for path in files]
    return sum(ran for ran, _ in extents), sum(size for _, size in extents)


def main():
    root, folder = sys.argv[1:3]
    runs = {test: run for test, run in traces(folder).items() if run["passed"] > 0}
    links = [link for link in json.load(sys.stdin)["links"] if link["test"] in runs]
    print("| level | links | some of the file's bodies ran | a good part ran |\n| --- | ---: | ---: | ---: |")
    for levels in LEVELS:
        shares = []
        for link in links:
            if link["level"] in levels:
                ran, size = share(root, link["subject"], runs[link["test"]])
                shares.append((ran, size, link))
        some = sum(ran > 0 for ran, _, _ in shares)
        part = sum(ran > 0 and ran >= FILE_SHARE * size for ran, size, _ in shares)
        print(f"| {' + '.join(levels)} | {len(shares)} | {some} | {part} |")
        for ran, size, link in shares:
            if ran == 0:
                print(f"  nothing ran: {link['test']} → {link['subject']}, {size} statements", file=sys.stderr)


main()
