MAX_ROWS = 10_000
MAX_NAME = 80


def shown():
    return f"{MAX_ROWS} rows"
