from numba import njit


@njit
def rectangle(width, height):
    area = width * height
    return area
