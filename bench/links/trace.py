"""Runs test files alone, each in a process of its own, and says which lines of function bodies each made run, file by file, as JSON.

trace.py ROOT OUT unittest MODULE ...     trace.py ROOT OUT pytest PACKAGE FILE ...

The process is forked from one that has imported what it is run with and the package: what importing runs is nobody's gain.
"""
import ast
import functools
import importlib
import json
import os
import signal
import sys
import unittest

import coverage

SECONDS = 60


@functools.lru_cache(maxsize=None)
def body_lines(path):
    """Lines inside of functions, found by Python's own parser."""
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (OSError, SyntaxError, ValueError):
        return frozenset()
    return frozenset(
        line for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        for statement in node.body for line in range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
    )


def run_by_unittest(module):
    """Number of tests of a module that passed."""
    suite = unittest.defaultTestLoader.loadTestsFromName(module)
    with open(os.devnull, "w") as quiet:
        result = unittest.TextTestRunner(stream=quiet, verbosity=0).run(suite)
    return result.testsRun - len(result.skipped) - len(result.errors) - len(result.failures)


def run_by_pytest(path):
    """Number of tests of a file that passed."""
    import pytest

    class Counter:
        passed = 0

        def pytest_runtest_logreport(self, report):
            self.passed += report.when == "call" and report.passed

    counter = Counter()
    pytest.main(["--rootdir", os.getcwd(), "-c", os.devnull, "-p", "no:cacheprovider", "-q", path], plugins=[counter])
    return counter.passed


def run_alone(root, run, test, out):
    """What the forked process does: lines as they ran, of bodies or not."""
    signal.alarm(SECONDS)
    measured = coverage.Coverage(data_file=None, include=[os.path.join(root, "*")], config_file=False)
    measured.start()
    passed = run(test)
    measured.stop()
    data = measured.get_data()
    with open(out, "w") as file:
        json.dump({"passed": passed, "hits": {path: data.lines(path) for path in data.measured_files()}}, file)


def main():
    root, folder, runner, *tests = sys.argv[1:]
    if runner == "pytest":
        os.chdir(root)
        sys.path.insert(0, root)
        import pytest  # noqa: F401
        importlib.import_module(tests.pop(0))
    for test in tests:
        path = test if runner == "pytest" else f"{test.replace('.', '/')}.py"
        out = os.path.join(folder, f"{path.replace('/', '+')}.json")
        if os.path.exists(out):
            continue
        child = os.fork()
        if child == 0:
            run_alone(root, run_by_pytest if runner == "pytest" else run_by_unittest, test, f"{out}.part")
            os._exit(0)
        os.waitpid(child, 0)
        if not os.path.exists(f"{out}.part"):
            continue
        with open(f"{out}.part") as file:
            run = json.load(file)
        inside = {os.path.relpath(path, root): sorted(body_lines(path).intersection(lines or ())) for path, lines in run["hits"].items()}
        with open(f"{out}.part", "w") as file:
            json.dump({"test": path, "passed": run["passed"], "hits": {path: lines for path, lines in inside.items() if lines}}, file)
        os.rename(f"{out}.part", out)


main()
