LIMIT = 10_000


def discount(cents):
    if cents > LIMIT:
        return cents // 10
    return 0


def rounded(cents):
    return cents - cents % 5
