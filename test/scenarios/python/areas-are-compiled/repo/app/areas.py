from numba import njit


@njit
def rectangle(width, height):
    area = width * height
    return area


@njit(cache=False)
def square(width):
    return rectangle(
        width,
        width,
    )
