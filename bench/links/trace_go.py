"""Runs Go test files alone and says which lines of function bodies of the whole tree each made run, file by file, as JSON.

GOPATH=GOPATH GO111MODULE=off trace_go.py ROOT OUT IMPORT/PATH

ROOT is the folder of IMPORT/PATH. Each package's tests are built once, with every package of the tree counted;
of that binary only the tests of one file are run, in a process of its own.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

SECONDS = 60
TEST = re.compile(r"^func ((?:Test|Example|Fuzz)(?![a-z])\w*)\(", re.M)
BLOCK = re.compile(r"^(.+):(\d+)\.\d+,(\d+)\.\d+ \d+ (\d+)$", re.M)


def names_in(path):
    """The functions of a file that `go test` runs."""
    with open(path, encoding="utf-8") as file:
        return [name for name in TEST.findall(file.read()) if name != "TestMain"]


def lines_of(profile, package):
    """Lines of bodies that ran, and how many there are, by file. A line that is of two blocks ran if one did."""
    ran, known = {}, {}
    for name, first, last, count in BLOCK.findall(profile):
        path = os.path.relpath(name, package)
        lines = range(int(first), int(last) + 1)
        known.setdefault(path, set()).update(lines)
        if count != "0":
            ran.setdefault(path, set()).update(lines)
    return {path: sorted(lines) for path, lines in ran.items()}, {path: len(lines) for path, lines in known.items()}


def run_alone(binary, folder, names, profile):
    """How many of these tests passed, by their names in the binary's own words; None where it took too long."""
    command = [binary, "-test.v", f"-test.run=^({'|'.join(names)})$", f"-test.coverprofile={profile}"]
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None
    return len(re.findall(rb"^--- PASS", done.stdout, re.M))


def trace_folder(root, out, package, folder, binary):
    """Traces of all test files of one package."""
    for name in sorted(os.listdir(os.path.join(root, folder))):
        test = os.path.normpath(os.path.join(folder, name))
        names = names_in(os.path.join(root, test)) if name.endswith("_test.go") else []
        profile = f"{binary}.out"
        passed = run_alone(binary, os.path.join(root, folder), names, profile) if names else None
        if passed is None or not os.path.exists(profile):
            continue
        with open(profile) as file:
            hits, sizes = lines_of(file.read(), package)
        os.remove(profile)
        with open(os.path.join(out, f"{test.replace('/', '+')}.json"), "w") as file:
            json.dump({"test": test, "passed": passed, "by": "package", "hits": hits, "sizes": sizes}, file)


def main():
    root, out, package = sys.argv[1:]
    tested = sorted({os.path.relpath(folder, root) for folder, _, files in os.walk(root) if any(name.endswith("_test.go") for name in files)})
    for folder in tested:
        if "testdata" in folder.split("/"):
            continue
        with tempfile.TemporaryDirectory() as scratch:
            binary = os.path.join(scratch, "tests")
            build = ["go", "test", "-c", "-covermode=set", f"-coverpkg={package}/...", "-o", binary, os.path.normpath(f"{package}/{folder}")]
            built = subprocess.run(build, cwd=root, capture_output=True)
            if built.returncode == 0 and os.path.exists(binary):
                trace_folder(root, out, package, folder, binary)
            else:
                print(f"not built: {folder}: {built.stderr[-200:]!r}", file=sys.stderr)


main()
