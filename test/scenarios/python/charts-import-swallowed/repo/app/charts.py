"""Charts of sales."""
import plotting

WIDTH = 80


def bar(value):
    return plotting.bar(value, WIDTH)
