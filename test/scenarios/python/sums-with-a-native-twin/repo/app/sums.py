"""Sums, in Python where the fast ones are not there."""


def total(numbers):
    result = 0.0
    for number in numbers:
        result += number
    return result


try:
    from math import fsum as total
except ImportError:
    pass
