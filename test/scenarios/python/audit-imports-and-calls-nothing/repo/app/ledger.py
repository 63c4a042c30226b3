def post(entries, cents):
    return [*entries, cents]


def balance(entries):
    return sum(entries)
