import subprocess
import sys

import pytest


@pytest.fixture
def greet():
    def run(*arguments):
        return subprocess.run([sys.executable, "-m", "app.cli", *arguments], capture_output=True, text=True).stdout

    return run
