"""Derives from traces which file each test module is about, by what ran alone: knows no name and no import.

The subject is the file that holds at least half of the body lines that hardly any other test makes run,
and of which the test makes a good part run. Every other test has no single subject, and is written with "-".
"""
import ast
import functools
import json
import os
import sys
from collections import Counter

RARE_SHARE = 0.05
SUBJECT_SHARE = 0.5
FILE_SHARE = 0.3
FEWEST_LINES = 10


@functools.lru_cache(maxsize=None)
def package(root, folder):
    """A Go package by its folder, or by its file where it has only one."""
    sources = [name for name in os.listdir(os.path.join(root, folder)) if name.endswith(".go") and not name.endswith("_test.go")]
    return os.path.join(folder, sources[0]) if len(sources) == 1 else folder or "."


def whole(root, path, run):
    """What a file is a part of: itself, or its package where the package is what tests are about, as in Go."""
    return package(root, os.path.dirname(path)) if run.get("by") == "package" else path


def is_tool(path):
    return "/test" in f"/{path}" or path.startswith(("unittest/", "dist-packages/"))


def statements(path):
    """Lines on which a statement inside of a function begins."""
    with open(path, "rb") as file:
        tree = ast.parse(file.read())
    return {
        statement.lineno
        for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for statement in ast.walk(node) if isinstance(statement, ast.stmt) and statement is not node
        and not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
    }


def extent(root, path, run):
    """Statements in a file's bodies that ran, and how many there are. Traces of Java say so themselves."""
    hits = run["hits"].get(path, [])
    if "sizes" in run:
        return len(hits), run["sizes"].get(path, 0)
    inside = statements(os.path.join(root, path))
    return len(inside & set(hits)), len(inside)


def traces(folder):
    """What each test made run, by its path."""
    runs = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".json"):
            with open(os.path.join(folder, name)) as file:
                run = json.load(file)
                runs[run["test"]] = run
    return runs


def main():
    root, folder = sys.argv[1:3]
    runs = traces(folder)
    times = Counter((path, line) for run in runs.values() for path, lines in run["hits"].items() for line in lines)
    most = max(1, RARE_SHARE * len(runs))
    for test, run in sorted(runs.items()):
        rare = {path: sum(1 for line in lines if times[path, line] <= most) for path, lines in run["hits"].items() if not is_tool(path)}
        total = sum(rare.values())
        if run["passed"] == 0 or total < FEWEST_LINES:
            continue
        shares = Counter()
        for path, lines in rare.items():
            shares[whole(root, path, run)] += lines
        subject = max(sorted(shares), key=shares.__getitem__)
        # No single test file runs a good part of a package: that is asked of the file in it that holds the most.
        path = max(sorted(path for path in rare if whole(root, path, run) == subject), key=rare.__getitem__)
        ran, size = extent(root, path, run)
        found = shares[subject] >= SUBJECT_SHARE * total and ran >= FILE_SHARE * size
        print(test, subject if found else "-", f"{shares[subject]}/{total}", f"{ran}/{size}", sep="\t")


if __name__ == "__main__":
    main()
