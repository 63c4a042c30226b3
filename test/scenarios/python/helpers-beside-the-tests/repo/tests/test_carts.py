from app.carts import total
from tests.carts import some_cart


def test_prices_are_added():
    assert total(some_cart()) == 1000
