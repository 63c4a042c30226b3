"""What the service allows."""

MAX_ROWS = 10_000
MAX_NAME = 80
NAMES = ("row", "column")
