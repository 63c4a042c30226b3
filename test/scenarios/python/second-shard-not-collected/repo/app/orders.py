def number(year, count):
    return f"{year}-{count:05}"
