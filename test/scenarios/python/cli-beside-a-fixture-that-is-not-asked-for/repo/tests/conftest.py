import subprocess
import sys

import pytest


@pytest.fixture(autouse=True)
def no_colours(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")


@pytest.fixture
def greet():
    return subprocess.run([sys.executable, "-m", "app.cli", "Ada"], capture_output=True, text=True).stdout
