import os
import sys

if sys.platform == "win32":

    def _home():
        return os.environ["USERPROFILE"]

    HOME = _home()
else:
    HOME = os.environ.get("HOME", "/")
