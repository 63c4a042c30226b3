import subprocess
import sys


def greet(*arguments):
    return subprocess.run([sys.executable, "-m", "app.cli", *arguments], capture_output=True, text=True)


def test_it_greets():
    assert greet("Ada").stdout == "hello Ada\n"


def test_it_asks_for_a_name():
    assert greet().returncode == 2
