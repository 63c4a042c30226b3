BANDS = ((0, 5), (1000, 9), (5000, 21))


def bands():
    return [(limit, percent) for limit, percent in BANDS if percent < 20]
