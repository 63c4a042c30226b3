from tests.data import CARTS


def some_cart():
    return dict(CARTS[0])
