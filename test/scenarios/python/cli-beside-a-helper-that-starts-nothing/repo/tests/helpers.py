import subprocess
import sys


def start(*arguments):
    return subprocess.run([sys.executable, "-m", "app.cli", *arguments], capture_output=True, text=True)


def name_of(greeting):
    return greeting.split()[-1]
