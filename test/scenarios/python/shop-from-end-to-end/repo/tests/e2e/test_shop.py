import subprocess
import sys


def test_it_serves():
    done = subprocess.run([sys.executable, "-m", "app.shop", "two", "ropes"], capture_output=True, text=True)
    assert done.stdout == "TWO ROPES\n"
