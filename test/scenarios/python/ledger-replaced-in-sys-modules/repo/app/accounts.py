"""Account numbers."""


def normalise(number):
    return number.replace(" ", "").upper()


def is_valid(number):
    return len(normalise(number)) == 6
