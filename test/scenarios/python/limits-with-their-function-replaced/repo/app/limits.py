MAX_ROWS = 10_000
MAX_NAME = 80


def describe():
    rows = f"{MAX_ROWS} rows"
    return f"{rows}, names of {MAX_NAME} letters"
