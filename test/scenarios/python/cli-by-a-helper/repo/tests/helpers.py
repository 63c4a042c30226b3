import subprocess
import sys


def start(*arguments):
    return subprocess.run([sys.executable, "-m", "app.cli", *arguments], capture_output=True, text=True)


def greet(*arguments):
    return start(*arguments).stdout.strip()


def name_of(greeting):
    return greeting.split()[-1]
